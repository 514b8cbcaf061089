import type { Block, Cell } from './blocks.js';
import { facts, heading, led, quote, table, text, together } from './blocks.js';
import { controlBlocks } from './control-blocks.js';
import type { ReportDocument } from './report-document.js';
import type { ReportedCriterion, TestsSection } from './tests-section.js';
import { listed, minute, say, sayConclusion } from './words.js';

const CONCLUSIONS = ['MET', 'MET_WITH_COMPENSATION', 'LIMITED', 'NOT_MET'] as const;

const summary = ({ counts, criteria }: TestsSection): Block => {
  const found = CONCLUSIONS.map((wanted) => {
    const number = criteria.filter(({ conclusion }) => conclusion === wanted).length;
    return `${number} ${say(wanted).toLowerCase()}`;
  });
  return facts(
    ['Criteria', `${counts.criteria}: ${found.join(', ')}`],
    ['Controls', `${counts.controls}, answering criteria ${counts.links} times`],
    ['Tests', String(counts.tests)],
    ['Items tested', String(counts.items)],
    ['Deviations', String(counts.deviations)],
    ['Observations', String(counts.observations)],
  );
};

const BY_CRITERION = [
  { title: 'Criterion', width: 50 },
  { title: 'What it asks', width: '*' },
  { title: 'Controls', width: 120 },
  { title: 'Conclusion', width: 95 },
] as const;

const withRole = ({ controls }: ReportedCriterion): string =>
  listed(controls.map(({ code, role }) => (role === 'PRIMARY' ? code : `${code} (compensating)`)));

const criterionRow = (one: ReportedCriterion): readonly Cell[] => [
  one.code,
  one.label,
  withRole(one),
  sayConclusion(one.conclusion),
];

const disclosed = ({ code, compensatedBy, reason, noOccurrence }: ReportedCriterion): Block[] => {
  const because = reason ? [quote(reason)] : [];
  return [
    ...(compensatedBy.length > 0
      ? [together(text(`${code} is met because ${listed(compensatedBy)} compensates.`), ...because)]
      : because),
    ...(noOccurrence ? [text(`${code}: a primary control never had to operate in the period.`)] : []),
  ];
};

const disclosures = ({ criteria }: TestsSection): Block[] => {
  const [first, ...others] = criteria.flatMap(disclosed);
  return first ? [together(heading(3, 'Compensation and disclosure'), first), ...others] : [];
};

const OVERVIEW = [
  { title: 'Control', width: 60 },
  { title: 'Test', width: 80 },
  { title: 'Item', width: '*' },
  { title: 'Attribute', width: 55 },
  { title: 'Found', width: 70 },
  { title: 'Confirmed', width: 70 },
] as const;

const deviations = ({ controls }: TestsSection): Block[] => {
  const rows = controls.flatMap(({ code, tests }) =>
    tests.flatMap((test) =>
      test.deviations.map((one) => [
        code,
        say(test.kind),
        one.itemKey,
        one.attribute,
        one.raisedAt.slice(0, 10),
        one.confirmedAt.slice(0, 10),
      ]),
    ),
  );
  const title = heading(2, '4.3 Deviations');
  if (rows.length === 0) return [together(title, text('No deviation was found.'))];
  return led(title, { columns: OVERVIEW, rows });
};

const STRETCHES = [
  { title: 'Control', width: 60 },
  { title: 'Failing from', width: '*' },
  { title: 'Until', width: '*' },
] as const;

const observations = ({ controls }: TestsSection): Block[] => {
  const rows = controls.flatMap(({ code, observations: found }) =>
    found.map(({ from, to }) => [code, minute(from), minute(to)]),
  );
  const title = heading(2, '4.4 Observations');
  if (rows.length === 0) return [together(title, text('No monitor saw a control failing within its tolerance.'))];
  const words = 'Monitors saw these controls failing for less than their tolerance. They are no deviations.';
  return led(together(title, text(words)), { columns: STRETCHES, rows });
};

const controls = (section: TestsSection): Block[] => {
  const title = heading(2, '4.5 Controls and their tests');
  const [first, ...others] = section.controls.flatMap(controlBlocks);
  return first ? [together(title, first), ...others] : [title];
};

/** Section 4. */
export const resultsBlocks = (report: ReportDocument): Block[] => {
  const section = report.sections[3];
  return [
    heading(1, '4. Criteria, controls, tests and results'),
    heading(2, '4.1 Summary'),
    summary(section),
    heading(2, '4.2 Results by criterion'),
    table(BY_CRITERION, section.criteria.map(criterionRow)),
    ...disclosures(section),
    ...deviations(section),
    ...observations(section),
    ...controls(section),
  ];
};
