import type { Page } from './pages.js';

/** Makes the Markdown of a generated block from the words behind its kind. */
export type Producer = (words: readonly string[]) => string;

const BLOCK = /<!-- generated: (\w+)((?: [\w/-]+)*) -->\n[\s\S]*?<!-- end -->/g;

/** The page with every generated block made anew. What stands between the marks is never written by hand. */
export const render = ({ path, text }: Page, producers: Readonly<Record<string, Producer>>): string =>
  text.replace(BLOCK, (_, kind: string, words: string) => {
    const produce = producers[kind];
    if (!produce) throw new Error(`${path}: nothing makes a block "${kind}".`);
    return `<!-- generated: ${kind}${words} -->\n${produce(words.trim().split(' '))}\n<!-- end -->`;
  });
