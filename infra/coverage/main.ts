import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertedIn, codesIn, commonCodes } from './codes.js';
import { gapsOf } from './gaps.js';
import { coveragePage } from './page.js';
import type { JestResults } from './proofs.js';
import { proofsOf } from './proofs.js';
import { rulesOf } from './rules.js';

/** The checkout, from `infra/coverage/dist`. */
const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const PAGE = 'docs/domain/coverage.md';
const RESULTS = '.attestry/jest-specs.json';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const domain = (page: string): string => read(`docs/domain/${page}.md`);
const upTo = (heading: string, page: string): string => page.slice(0, page.indexOf(heading));

const specs = () =>
  globSync(['{libs,services,gateway,workflows,infra,test}/**/*.spec.ts', 'services/*/src/**/*cases.ts'], { cwd: root })
    .filter((path) => !/\/(node_modules|dist)\//.test(path) && !path.startsWith('infra/coverage/'))
    .sort()
    .map((path) => ({ path, text: read(path) }));

const covered = () => {
  const pages = { aggregates: domain('aggregates'), roles: domain('roles'), badInput: domain('bad-input') };
  const results = JSON.parse(read(RESULTS)) as JestResults;
  const rules = rulesOf({ ...pages, rules: domain('rules'), gates: domain('gates') });
  const demandedCodes = codesIn(upTo('### 2.13 ', pages.aggregates));
  const listed = new Set([...commonCodes(read('libs/service-kit/src/errors.ts')), ...demandedCodes]);
  const codes = [...listed].sort();
  return {
    rules: rules.map((rule) => ({ ...rule, proofs: proofsOf(rule.id, results, root) })),
    codes: assertedIn(codes, specs()),
  };
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Writes the page; with `--check` it only compares. A gap fails either way. */
const main = (check: boolean): number => {
  if (!existsSync(join(root, RESULTS))) {
    say(`There are no results of tests. First: npm test -- --only specs`);
    return 1;
  }
  const { rules, codes } = covered();
  const page = coveragePage(rules, codes);
  const gaps = gapsOf(rules, codes);
  gaps.forEach(say);
  const current = existsSync(join(root, PAGE)) && read(PAGE) === page;
  if (!current && check)
    say(`${PAGE} is not what the tests say. To make it anew: node_modules/.bin/node infra/coverage/dist/main.js`);
  if (!current && !check) writeFileSync(join(root, PAGE), page);
  return gaps.length > 0 || (check && !current) ? 1 : 0;
};

process.exitCode = main(process.argv.includes('--check'));
