import { aggregatesBlock } from './aggregates.js';
import type { Producer } from './blocks.js';
import { answerBlock, documentBlock, instantBlock } from './example.js';
import { helpBlock } from './help.js';
import { licencesBlock } from './licences.js';

/** Everything that can make a block of a page. */
export const producers: Readonly<Record<string, Producer>> = {
  document: documentBlock,
  answer: answerBlock,
  instant: instantBlock,
  help: helpBlock,
  licences: licencesBlock,
  aggregates: aggregatesBlock,
};
