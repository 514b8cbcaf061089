import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';
import type { Page } from './pages.js';

const SOURCES = ['libs/*/src/**/*.ts', 'services/*/src/**/*.ts', 'gateway/src/**/*.ts', 'workflows/src/**/*.ts'];
const PROGRAMS = ['infra/identity/src/**/*.ts', 'infra/local/*.{ts,mjs}', 'test/journey/**/*.ts'];
const CALLED = /(?:required|optional|numeric|whole|onOff|duration|given)\((?:env, |'[^']+', )?'([A-Z][A-Z0-9_]+)'/g;
const INDEXED = /\benv(?:\[')?\.?([A-Z][A-Z0-9_]+)\b/g;

/** Where programs are found is the machine's word, not a setting of ours. */
const OF_THE_SYSTEM = 'PATH';

/** Names of the environment variables that a source reads. */
export const variablesIn = (source: string): readonly string[] =>
  [...source.matchAll(CALLED), ...source.matchAll(INDEXED)]
    .map(([, name = '']) => name)
    .filter((name) => name !== OF_THE_SYSTEM);

const read = (): ReadonlySet<string> =>
  new Set(
    globSync([...SOURCES, ...PROGRAMS], { cwd: root })
      .filter((path) => !/\.(unit|system)\.spec\.ts$|\/testing\//.test(path))
      .flatMap((path) => variablesIn(readFileSync(join(root, path), 'utf8'))),
  );

const described = ({ text }: Page): ReadonlySet<string> =>
  new Set(
    text
      .split('\n')
      .flatMap((line) => /^\| (`[^|]+`) \|/.exec(line)?.[1] ?? [])
      .flatMap((cell) => [...cell.matchAll(/`([A-Z][A-Z0-9_<>]+)`/g)].map(([, name = '']) => name)),
  );

/** Variables that the code reads and the page does not describe, and the other way round. */
export const variableProblems = (page: Page, names = read()): readonly string[] => {
  const told = described(page);
  return [
    ...[...names].filter((name) => !told.has(name)).map((name) => `${name} is read and not described`),
    ...[...told]
      .filter((name) => !names.has(name) && !name.includes('<'))
      .map((name) => `${name} is described and not read`),
  ];
};
