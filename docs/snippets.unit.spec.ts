import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answerProblems } from '../infra/docs/answers.js';
import { render } from '../infra/docs/blocks.js';
import { codeProblems, membersOf } from '../infra/docs/codes.js';
import { fencesOf } from '../infra/docs/fences.js';
import { linkProblems } from '../infra/docs/links.js';
import type { Page } from '../infra/docs/pages.js';
import { instructs, pages } from '../infra/docs/pages.js';
import { producers } from '../infra/docs/producers.js';
import { root } from '../infra/docs/root.js';
import { apiSchema } from '../infra/docs/schema.js';
import { shellProblems } from '../infra/docs/shell.js';
import { snippetProblems } from '../infra/docs/snippets.js';
import { variableProblems, variablesIn } from '../infra/docs/variables.js';
import { wordProblems } from '../infra/docs/words.js';

const schema = apiSchema();
const all = pages();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pageAt = (path: string): Page => ({ path, text: read(path) });
const example = (text: string, path = 'docs/example.md'): Page => ({ path, text });
const problemsOf = (fence: string): readonly string[] =>
  fencesOf(example(fence)).flatMap((one) => snippetProblems(schema, one));
const fenced = (info: string, text: string): string => `\`\`\`${info}\n${text}\n\`\`\``;

describe('snippets of the documentation', () => {
  it.each(all.filter(instructs).map((page) => [page.path, page] as const))('%s shows what is there', (_, page) => {
    expect(fencesOf(page).flatMap((fence) => snippetProblems(schema, fence))).toEqual([]);
  });

  it('control: a query that the graph does not know is refused, and one that cannot be read', () => {
    expect(problemsOf(fenced('graphql', '{ organization { id } }'))).toEqual([]);
    expect(problemsOf(fenced('graphql', '{ organization { shoeSize } }'))).toEqual([
      'docs/example.md:1 Cannot query field "shoeSize" on type "Organization".',
    ]);
    expect(problemsOf(fenced('graphql', '{ organization {'))).toHaveLength(1);
  });

  it('control: code is lines of the file it names, as they stand', () => {
    const file = 'services/evidence/src/main.ts';
    const line = read(file).split('\n')[0] ?? '';
    expect(problemsOf(fenced(`ts path=${file}`, line))).toEqual([]);
    expect(problemsOf(fenced(`ts path=${file}`, line.slice(1)))).toEqual([`docs/example.md:1 differs from ${file}`]);
    expect(problemsOf(fenced('ts path=services/no.ts', line))).toEqual([
      'docs/example.md:1 shows services/no.ts, which is not there',
    ]);
    expect(problemsOf(fenced('ts', line))).toEqual(['docs/example.md:1 has no path= of the file it shows']);
  });

  it('control: commands are those that a reader can type', () => {
    expect(shellProblems('npm start\nexport A="$(npm run -s token -- --as TO --tenant acme)"')).toEqual([]);
    expect(shellProblems('npm run fly')).toEqual(['npm has no script fly']);
    expect(shellProblems('npm run token -- --for TO')).toEqual(['npm script token has no option --for']);
    expect(shellProblems('npm run serve -- --gateway-port 4000')).toEqual([]);
    expect(shellProblems('node docs/examples/tell.mjs')).toEqual(['docs/examples/tell.mjs is not there']);
    expect(shellProblems('node gateway/dist/compose.js --check')).toEqual([]);
    expect(shellProblems('jq .data')).toEqual(['jq is not a program that a reader has at hand']);
  });

  it('control: a block without a language, and one that is never closed', () => {
    expect(problemsOf(fenced('', 'anything'))).toHaveLength(1);
    expect(() => fencesOf(example('```sh\nnpm start'))).toThrow('never closed');
  });
});

describe('pages', () => {
  it.each(all.map((page) => [page.path, page] as const))('%s leads to files and headings that are there', (_, page) => {
    expect(linkProblems(page)).toEqual([]);
  });

  it('control: links that lead nowhere', () => {
    const text = '[a](../README.md) [b](../README.md#map) [c](https://example.org/x) `[d](e)`';
    expect(linkProblems(example(text))).toEqual([]);
    expect(linkProblems(example('[a](../NOWHERE.md)'))).toHaveLength(1);
    expect(linkProblems(example('[a](../README.md#nowhere)'))).toHaveLength(1);
    expect(linkProblems(example('[a](../../README.md)'))).toHaveLength(1);
  });

  it('name no place of one machine and no note to ourselves', () => {
    expect(all.flatMap(wordProblems)).toEqual([]);
  });

  it('control: words that do not belong into a page', () => {
    const bad = ['in /home/me/project', 'in /tmp/x', 'TODO'];
    expect(bad.map((text) => wordProblems(example(text)).length)).toEqual([1, 1, 1]);
    expect(wordProblems(example('[workflows](../workflows), `.attestry/logs`, https://example.org/home'))).toEqual([]);
  });

  it('have generated blocks that are current: node infra/docs/dist/main.js makes them anew', () => {
    for (const page of all) expect([page.path, render(page, producers)]).toEqual([page.path, page.text]);
  });

  it('control: what is written by hand into a generated block does not stay', () => {
    const block = '<!-- generated: document organization -->\nby hand\n<!-- end -->';
    expect(render(example(block), producers)).toContain('legalName');
    expect(() => render(example(block.replace('document', 'unheard')), producers)).toThrow('unheard');
  });
});

describe('examples', () => {
  const documents = globSync('docs/examples/**/*.graphql', { cwd: root }).sort();

  it.each(documents)('%s is a document of the graph', (path) => {
    expect(problemsOf(fenced('graphql', read(path).trimEnd()))).toEqual([]);
  });

  it('answers are answers to the documents beside them', () => {
    for (const path of globSync('docs/examples/**/*.json', { cwd: root, exclude: ['docs/examples/import'] })) {
      const document = read(path.replace(/(-then)?\.json$/, '.graphql'));
      expect([path, answerProblems(schema, document, JSON.parse(read(path)) as object)]).toEqual([path, []]);
    }
  });

  it('of one folder are answered all in one run, or none yet', () => {
    const answers = new Set(globSync('docs/examples/**/*.{json,md}', { cwd: root }).map((path) => path.split('.')[0]));
    for (const [folder, asked = []] of Object.entries(Object.groupBy(documents, (path) => dirname(path)))) {
      const unanswered = asked.filter((path) => !answers.has(path.split('.')[0]));
      expect([folder, [0, asked.length].includes(unanswered.length), unanswered]).toEqual([folder, true, unanswered]);
    }
  });

  it('the first one is the query that npm start prints', () => {
    const printed = /const query = '(.+)';/.exec(read('infra/local/welcome.ts'))?.[1];
    expect(read('docs/examples/organization.graphql').replace(/\s+/g, ' ').trim()).toBe(printed);
  });

  it('control: an answer of another shape is refused', () => {
    const document = '{ organization { id state } engagements { edges { node { id } } } }';
    const good = {
      organization: { id: 'a', state: 'ACTIVE' },
      engagements: { edges: [{ node: { id: 'e' } }, '… 3 more'] },
    };
    const answered = (change: object) => answerProblems(schema, document, { data: { ...good, ...change } });
    expect(answered({})).toEqual([]);
    expect(answered({ organization: null })).toEqual([]);
    expect(answered({ organization: { id: 'a' } })).toHaveLength(1);
    expect(answered({ organization: { id: 'a', state: {} } })).toHaveLength(1);
    expect(answered({ organization: { id: 'a', state: 'ACTIVE', shoeSize: 9 } })).toHaveLength(1);
    expect(answered({ engagements: { edges: null } })).toHaveLength(1);
  });
});

describe('reference pages', () => {
  it('describe every environment variable that is read, and no other', () => {
    expect(variableProblems(pageAt('docs/reference/configuration.md'))).toEqual([]);
  });

  it('control: a variable that is read and not described, and the other way round', () => {
    const source = `required('A_B'); numeric('C_D', 3); whole(env, 'E_F', 1); env['G_H']; process.env.I_J; given('x', 'K_L')`;
    expect(variablesIn(source)).toEqual(['A_B', 'C_D', 'E_F', 'K_L', 'G_H', 'I_J']);
    const page = example('| `A_B`, `C_D` | required | x |');
    expect(variableProblems(page, new Set(['A_B', 'E_F']))).toEqual([
      'E_F is read and not described',
      'C_D is described and not read',
    ]);
  });

  it('describe every common code', () => {
    expect(codeProblems(pageAt('docs/reference/errors.md'))).toEqual([]);
  });

  it('control: a code without a row, and a type that is not there', () => {
    expect(membersOf('Code', `export type Code =\n  | 'A_B'\n  | 'C';`)).toEqual(['A_B', 'C']);
    expect(() => membersOf('Other', '')).toThrow('no type Other');
    expect(codeProblems(example('| `A_B` | x |'), ['A_B', 'C'])).toEqual(['C is not described']);
  });
});
