import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import type { Page } from './pages.js';

const UNIONS = { CommonCode: 'libs/service-kit/src/errors.ts', GatewayCode: 'gateway/src/errors.ts' } as const;

/** The words of a union type of texts, read off its source. */
export const membersOf = (type: string, source: string): readonly string[] => {
  const union = new RegExp(`export type ${type} =([^;]+);`).exec(source)?.[1];
  if (union === undefined) throw new Error(`There is no type ${type}.`);
  return [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code = '']) => code);
};

const codes = (): readonly string[] =>
  Object.entries(UNIONS).flatMap(([type, file]) => membersOf(type, readFileSync(join(root, file), 'utf8')));

/** Common codes that the page leaves out. */
export const codeProblems = ({ text }: Page, known = codes()): readonly string[] =>
  known.filter((code) => !text.includes(`| \`${code}\` |`)).map((code) => `${code} is not described`);
