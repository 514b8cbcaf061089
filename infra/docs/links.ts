import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from './root.js';
import { proseOf } from './fences.js';
import type { Page } from './pages.js';

/** Words of an address below a heading, as a repository's web page makes them. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const slugsOf = (path: string): ReadonlySet<string> => {
  const text = readFileSync(join(root, path), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading)));
};

const problemOf = (page: Page, target: string): string | undefined => {
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? page.path : normalize(join(dirname(page.path), file));
  if (path.startsWith('..') || !existsSync(join(root, path)))
    return `${page.path} links to ${target}, which is not there`;
  if (anchor === undefined || !statSync(join(root, path)).isFile() || !path.endsWith('.md')) return undefined;
  return slugsOf(path).has(anchor) ? undefined : `${page.path} links to ${target}, and there is no such heading`;
};

/** Links to files of the repository that lead nowhere. */
export const linkProblems = (page: Page): readonly string[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => problemOf(page, target) ?? []);
