import type { Page } from './pages.js';

/** A fenced block: its language, the `key=value` words behind it, and its lines. */
export interface Fence {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly info: Readonly<Record<string, string>>;
  readonly text: string;
}

const infoOf = (words: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((word) => [word.split('=')[0] ?? '', word.slice(word.indexOf('=') + 1)]));

/** The fenced blocks of a page, in order. */
export const fencesOf = ({ path, text }: Page): readonly Fence[] => {
  const found: Fence[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const opening = /^```(\S*) *(.*)$/.exec(lines[at] ?? '');
    if (!opening) continue;
    const end = lines.indexOf('```', at + 1);
    if (end < 0) throw new Error(`${path}:${at + 1} opens a block that is never closed.`);
    const [, language = '', info = ''] = opening;
    const words = info.split(' ').filter(Boolean);
    found.push({
      page: path,
      line: at + 1,
      language,
      info: infoOf(words),
      text: lines.slice(at + 1, end).join('\n'),
    });
    at = end;
  }
  return found;
};

/** The page with its fenced blocks and inline code blanked, lines kept: what is left is prose. */
export const proseOf = ({ text }: Page): string =>
  text
    .replace(/^```[\s\S]*?^```$/gm, (block) => block.replace(/[^\n]/g, ''))
    .replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
