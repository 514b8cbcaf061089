import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

export interface Page {
  /** From the checkout. */
  readonly path: string;
  readonly text: string;
}

/** Prose of the project: everything a reader of the repository is led to. */
export const pages = (): readonly Page[] =>
  globSync(['*.md', 'docs/**/*.md', 'libs/*/README.md'], { cwd: root })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Pages whose snippets are run: those that tell a reader what to type. */
export const instructs = ({ path }: Page): boolean => !/^docs\/(domain|decisions)\/|^libs\//.test(path);
