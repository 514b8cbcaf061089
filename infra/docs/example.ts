import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Producer } from './blocks.js';
import { root } from './root.js';

export const examplesFolder = 'docs/examples';

const pathOf = (name: string): string => join(root, examplesFolder, name);
const read = (name: string): string => readFileSync(pathOf(name), 'utf8').trimEnd();
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const beginning = (text: string, lines: number): string => {
  const all = text.split('\n');
  return all.length > lines ? `${all.slice(0, lines).join('\n')}\n…` : text;
};

/** `document <name>`: a document of docs/examples. */
export const documentBlock: Producer = ([name = '']) => fenced('graphql', read(`${name}.graphql`));

/** `answer <name>`: what the platform answered, as it was saved; `answer <name> <lines>`: the beginning of a saved text. */
export const answerBlock: Producer = ([name = '', lines]) => {
  const file = `${name}.${lines === undefined ? 'json' : 'md'}`;
  if (!existsSync(pathOf(file))) return '';
  return lines === undefined ? fenced('json', read(file)) : fenced('markdown', beginning(read(file), Number(lines)));
};

interface Saved {
  readonly data: {
    readonly journey: { readonly steps: readonly { readonly step: number; readonly exitedAt: string }[] };
  };
}

/** `instant`: when step 2 of the saved journey had ended, which is what `readiness-then` was asked about. */
export const instantBlock: Producer = () => {
  if (!existsSync(pathOf('journey.json'))) return '';
  const { data } = JSON.parse(read('journey.json')) as Saved;
  return `As of ${data.journey.steps.find(({ step }) => step === 2)?.exitedAt ?? ''}:`;
};
