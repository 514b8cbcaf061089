import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import type { Producer } from './blocks.js';

export const examplesFolder = 'docs/examples';

const read = (name: string): string => readFileSync(join(root, examplesFolder, name), 'utf8').trimEnd();
const has = (name: string): boolean => existsSync(join(root, examplesFolder, name));
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** `document <name>`: a document of docs/examples. */
export const documentBlock: Producer = ([name = '']) => fenced('graphql', read(`${name}.graphql`));

/** `answer <name>`: what the platform answered, as it was saved; nothing while none is saved. */
export const answerBlock: Producer = ([name = '']) => {
  if (has(`${name}.md`)) return fenced('markdown', read(`${name}.md`));
  return has(`${name}.json`) ? fenced('json', read(`${name}.json`)) : '';
};
