import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

interface Command {
  readonly like?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const scripts = (json('package.json') as { scripts: Readonly<Record<string, string>> }).scripts;
const commands = json('infra/local/commands.json') as Readonly<Record<string, Command>>;

/** What a reader has at hand, beside npm and node: nothing that would have to be installed for a page. */
const KNOWN = new Set([
  'npm',
  'node',
  'node_modules/.bin/node',
  'git',
  'cd',
  'export',
  'curl',
  'kill',
  'java',
  'mvn',
  'go',
]);
const NPM = /\bnpm (?:run )?(?:-s |--silent )?([a-z][a-z:-]*)((?: [^\n)|;&"]*)?)/g;
const NODE = /\bnode (?:--[\w-]+ )*([\w./-]+\.(?:mjs|js))/g;

const npmProblems = (script: string, rest: string): readonly string[] => {
  if (script === 'ci') return [];
  if (!(script in scripts)) return [`npm has no script ${script}`];
  const entry = commands[script.replace(':', '-')];
  const options = commands[entry?.like ?? script]?.options ?? {};
  return [...rest.matchAll(/ --([a-z-]+)/g)]
    .flatMap(([, option = '']) => option)
    .filter((option) => option !== 'help' && !(option in options))
    .map((option) => `npm script ${script} has no option --${option}`);
};

const builtFrom = (path: string): string => path.replace('/dist/', '/').replace(/\.js$/, '.ts');

/** The program itself, or for a built one its source. */
const isThere = (path: string): boolean =>
  [path, builtFrom(path), builtFrom(path.replace('/dist/', '/src/'))].some((file) => existsSync(join(root, file)));

const firstWord = (line: string): string => line.replace(/^(?:[A-Z_]+=\S* )*/, '').split(/\s/)[0] ?? '';

/** What a reader could not type: a program nobody told them to install, a script or an option that does not exist. */
export const shellProblems = (text: string): readonly string[] => {
  const lines = text.replace(/\\\n/g, ' ').split('\n');
  const typed = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const strange = typed.map(firstWord).filter((word) => !KNOWN.has(word) && !/^[A-Z_]+=/.test(word));
  return [
    ...strange.map((word) => `${word} is not a program that a reader has at hand`),
    ...[...text.matchAll(NPM)].flatMap(([, script = '', rest = '']) => npmProblems(script, rest)),
    ...[...text.matchAll(NODE)].flatMap(([, path = '']) => (isThere(path) ? [] : [`${path} is not there`])),
  ];
};
