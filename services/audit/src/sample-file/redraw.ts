import { drawSample, itemRank } from '@attestry/soc2';
import type { Cut } from '../population-items/cut.js';
import type { SampleDoc } from './sample-file.projection.js';
import type { RedrawProof } from './sample.type.js';

/** Items in the order they were taken: the draw, then each extension and replacement as it came. */
const taken = ({ drawn, extensions, replacements }: SampleDoc): string[] => [
  ...drawn,
  ...extensions.flatMap(({ added }) => added),
  ...replacements.map(({ added }) => added),
];

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');

/** Draws again from the items as the log gives them now: the first n are the sample, what was added since came next (SMP-4). */
export const redraw = (doc: SampleDoc, { items, digest }: Cut): RedrawProof => {
  const { auditId, testId, nonce, n, drawn } = doc;
  const again = drawSample(items, n, { auditId, testId, nonce });
  const all = taken(doc);
  const next = [...again.sample, ...again.rest].slice(0, all.length);
  const first = again.sample.length === drawn.length && again.sample.every((key, index) => key === drawn[index]);
  return {
    populationDigest: digest,
    seed: again.seed,
    drawn: next.map((key) => ({ key, rank: itemRank(again.seed, key) })),
    matches: again.seed === doc.seed && first && sameItems(next, all),
  };
};
