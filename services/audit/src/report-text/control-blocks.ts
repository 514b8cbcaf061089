import type { Block, Cell } from './blocks.js';
import { facts, heading, quote, small, table, text, together } from './blocks.js';
import type { ReportedClearing, ReportedDeviation, ReportedLimit } from './reported-findings.js';
import type { ReportedItem, ReportedTest } from './reported-tests.js';
import type { ReportedControl } from './tests-section.js';
import { count, listed, minute, say, sayAll, sayConclusion } from './words.js';

const TESTS = [
  { title: 'Test', width: 68 },
  { title: 'How', width: '*' },
  { title: 'Population', width: 46 },
  { title: 'Tested', width: 32 },
  { title: 'Results', width: 80 },
  { title: 'Conclusion', width: 96 },
] as const;

const figure = ({ kind }: ReportedTest, number: number): string => (kind === 'OPERATING' ? String(number) : '–');

const resultWords = ({ results: { pass, fail, unable } }: ReportedTest): string =>
  listed(
    [
      ...(pass > 0 ? [`${pass} passed`] : []),
      ...(fail > 0 ? [`${fail} failed`] : []),
      ...(unable > 0 ? [`${unable} unable`] : []),
    ],
    '–',
  );

const testRow = (test: ReportedTest): readonly Cell[] => {
  const { kind, methods, attributes, population, tested, conclusion, rule } = test;
  return [
    say(kind),
    `${sayAll(methods)}; ${attributes.length === 1 ? 'attribute' : 'attributes'} ${listed(attributes)}`,
    figure(test, population),
    figure(test, tested),
    resultWords(test),
    sayConclusion(conclusion, rule),
  ];
};

const worst = ({ itemKey, results }: ReportedItem, cleared: readonly ReportedClearing[] = []): string => {
  const failed = results.filter(({ result }) => result === 'FAIL');
  const open = failed.filter(
    ({ attribute }) => !cleared.some((one) => one.itemKey === itemKey && one.attribute === attribute),
  );
  if (open.length > 0) return ' (failed)';
  if (failed.length > 0) return ' (failed, cleared)';
  return results.some(({ result }) => result === 'UNABLE') ? ' (unable)' : '';
};

const drawn = ({ sample }: ReportedTest): string => {
  if (!sample) return '';
  const { sizeRule, drawn: first, added, replaced, nonce, seed } = sample;
  const [row = '', risk = ''] = sizeRule.split(':');
  const more = `${added > 0 ? `, ${added} added` : ''}${replaced > 0 ? `, ${replaced} replaced` : ''}`;
  const size = `Sized as ${say(row).toLowerCase()} at ${risk.toLowerCase()} risk: ${first}${more}.`;
  return `\n${size} Drawn with nonce ${nonce} and the seed\n${seed}`;
};

const items = (test: ReportedTest): Block[] => {
  if (test.items.length === 0) return [];
  const keys = test.items.map((item) => `${item.itemKey}${worst(item, test.cleared)}`).join(', ');
  return [small(`${count(test.items.length, 'item')} tested: ${keys}.${drawn(test)}`)];
};

const deviation = (one: ReportedDeviation): Block =>
  facts(
    ['Deviation', `Item ${one.itemKey}, attribute ${one.attribute}${one.override ? '; override or fraud' : ''}`],
    ['Observed', one.observed],
    ['Cause', one.cause],
    ['Effect', one.effect],
    ['Found, confirmed', `${minute(one.raisedAt)}, ${minute(one.confirmedAt)}`],
  );

const clearing = ({ itemKey, attribute, observed, rationale, evidenceIds, raisedAt, clearedAt }: ReportedClearing) =>
  facts(
    ['Cleared', `Item ${itemKey}, attribute ${attribute}: no deviation`],
    ['Observed', observed],
    ['Shown since', rationale],
    ['By evidence', listed(evidenceIds)],
    ['Found, cleared', `${minute(raisedAt)}, ${minute(clearedAt)}`],
  );

/** Items that lack proof for the same reason are told together. */
const limitation = (why: string, limits: readonly ReportedLimit[]): Block =>
  facts(
    ['Not to be had', limits.map(({ itemKey, attribute }) => `Item ${itemKey}, attribute ${attribute}`).join('; ')],
    ['Why', why],
  );

const limitations = ({ limits = [] }: ReportedTest): Block[] =>
  [...new Set(limits.map(({ why }) => why))].map((why) =>
    together(
      limitation(
        why,
        limits.filter((one) => one.why === why),
      ),
    ),
  );

const overruled = ({ kind, proposal, rationale }: ReportedTest): Block[] =>
  proposal
    ? [
        text(`${say(kind)}: the rule proposed ${say(proposal).toLowerCase()}; the lead auditor concluded otherwise.`),
        ...(rationale ? [quote(rationale)] : []),
      ]
    : [];

const setAside = ({ setAside: found = [] }: ReportedTest): Block[] =>
  found.length === 0
    ? []
    : [
        together(
          text('Found in what another sample or item replaced; in no figure of this test.'),
          ...found.map(deviation),
        ),
      ];

/** A control with its tests, the items, and each deviation in full. */
export const controlBlocks = (control: ReportedControl): Block[] => {
  const { code, title, text: words, version, frequency, criteria, conclusion, tests } = control;
  const card = together(
    heading(3, `${code} ${title}`),
    ...(words ? [quote(words)] : []),
    facts(
      ['Answers', listed(criteria)],
      ['Operates', frequency && `${say(frequency)}, version ${version}`],
      ['Conclusion', sayConclusion(conclusion)],
    ),
    table(TESTS, tests.map(testRow)),
  );
  return [
    together(card, ...tests.flatMap(items)),
    ...tests.flatMap((test) => [
      ...overruled(test),
      ...test.deviations.map((one) => together(deviation(one))),
      ...(test.cleared ?? []).map((one) => together(clearing(one))),
      ...limitations(test),
      ...setAside(test),
    ]),
  ];
};
