import { basename } from 'node:path';
import type { Asserted } from './codes.js';
import { isDemanded } from './demanded.js';
import type { Proof } from './proofs.js';
import type { Rule } from './rules.js';

export interface Covered extends Rule {
  readonly proofs: readonly Proof[];
}

/** More would only make the page change with every test. */
const SHOWN = 3;

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/([|<>*_[\]`])/g, '\\$1');

const linkTo = (path: string): string =>
  `[${basename(path).replace(/(\.(unit|int))?(\.spec)?\.ts$/, '')}](../../${path})`;

const proofText = ({ path, name }: Proof): string => `${linkTo(path)}: ${cell(name)}`;

const ruleRow = ({ id, words, proofs }: Covered): string =>
  `| ${id} | ${words} | ${proofs.slice(0, SHOWN).map(proofText).join('<br>') || '–'} |`;

const codeRow = ({ code, paths }: Asserted): string =>
  `| \`${code}\` | ${paths.slice(0, SHOWN).map(linkTo).join(', ') || '–'} |`;

const sections = (rules: readonly Covered[], level: string): string[] =>
  Object.entries(Object.groupBy(rules, ({ section }) => section)).map(([section, found = []]) => {
    const proved = found.filter(({ proofs }) => proofs.length > 0).length;
    const table = ['| Rule | In short | Proved by |', '|---|---|---|', ...found.map(ruleRow)].join('\n');
    return `${level} ${section}\n\n${proved} of ${found.length} proved.\n\n${table}`;
  });

const codeTable = (codes: readonly Asserted[]): string =>
  ['| Code | Asserted in |', '|---|---|', ...codes.map(codeRow)].join('\n');

const INTRODUCTION = `# Which test proves which rule

Reference. Made by \`node_modules/.bin/node infra/coverage/dist/main.js\` from the names of the tests that passed in \`npm test\`; do not edit. A test proves a
rule when its name, or the heading it stands under, says the rule's id. Of several tests the first ${SHOWN} are shown.`;

const DEMANDED = `## Demanded

A rule of these sections without a test fails \`npm test\`.`;

const CODES = `## Codes

Codes that any command may give, and those of the sections above, with the specs that assert them. One without a spec fails too.`;

const NOT_YET = `## Not yet demanded

What these sections have so far. A section becomes demanded by one line in
[demanded.ts](../../infra/coverage/demanded.ts).`;

/** `docs/domain/coverage.md`: the same for the same tests, whenever and wherever they ran. */
export const coveragePage = (rules: readonly Covered[], codes: readonly Asserted[]): string => {
  const parts = [
    ...[INTRODUCTION, DEMANDED, ...sections(rules.filter(isDemanded), '###')],
    ...[CODES, codeTable(codes)],
    ...[
      NOT_YET,
      ...sections(
        rules.filter((rule) => !isDemanded(rule)),
        '###',
      ),
    ],
  ];
  return `${parts.join('\n\n')}\n`;
};
