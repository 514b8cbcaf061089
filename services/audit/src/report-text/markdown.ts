import type {
  AssertionSection,
  AuditorSection,
  DescriptionSection,
  OtherSection,
  ReportDocument,
  ReportedControl,
  ReportedCriterion,
  ReportedTest,
} from './report-document.js';

const list = (items: readonly string[]): string => (items.length > 0 ? items.join(', ') : 'none');

/** One line of a table or list: nothing in a text may end it or open another cell. */
const line = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

const auditor = ({ firmId, reportDate, opinion, proposal }: AuditorSection): string[] => [
  "## 1. Auditor's report",
  `- Firm: ${firmId}`,
  `- Opinion: ${opinion ? `**${opinion.kind}**` : 'not decided yet'}`,
  ...(opinion ? [`- Signed by: ${opinion.signatoryRef}`, `- Basis: ${list(opinion.criteria)}`] : []),
  ...(opinion ? [`- Categories touched: ${list(opinion.categories)}`] : []),
  ...(opinion?.rationale ? [`- Rationale: ${line(opinion.rationale)}`] : []),
  ...(reportDate ? [`- Date: ${reportDate}`] : []),
  ...(proposal
    ? [
        `- By the rules: ${proposal.kind} (${proposal.rule}); ${proposal.M} criteria, ${proposal.X} not met, ${proposal.L} limited`,
      ]
    : []),
];

const assertion = ({ asserted, signatoryRef, digest }: AssertionSection): string[] => [
  "## 2. Management's assertion",
  `Management asserts the description, the design${asserted.type === 'TYPE_2' ? ' and the operation' : ''} of the controls for ${list(asserted.categories)}, ${asserted.criteria.length} criteria.`,
  '',
  signatoryRef ? `Signed by ${signatoryRef}, digest \`${digest ?? ''}\`.` : 'Not signed yet.',
];

const description = ({ version, digest, parts, cuecs }: DescriptionSection): string[] => [
  '## 3. Description of the system',
  version === undefined ? 'No version is frozen.' : `Version ${version}, digest \`${digest ?? ''}\`.`,
  ...Object.entries(parts).flatMap(([part, text]) => ['', `### ${part}`, text]),
  ...(cuecs.length > 0 ? ['', '### Controls that user entities run'] : []),
  ...cuecs.map(({ cuecId, criterion }) => `- ${cuecId} (${criterion})`),
];

const test = ({ kind, methods, population, sampled, results, conclusion, deviations }: ReportedTest): string[] => [
  `- ${kind} by ${list(methods)}: ${conclusion ?? 'not concluded'}; ${kind === 'OPERATING' ? `N ${population}, n ${sampled}; ` : ''}${results.pass} passed, ${results.fail} failed, ${results.unable} unable`,
  ...deviations.map(
    ({ itemKey, attribute, observed, cause, effect }) =>
      `  - Deviation ${line(itemKey)} / ${attribute}: ${line(observed)} Cause: ${line(cause)} Effect: ${line(effect)}`,
  ),
];

const control = ({ code, version, title, role, conclusion, tests }: ReportedControl): string[] => [
  '',
  `**${code}** version ${version}, ${role}: ${line(title)} (${conclusion ?? 'not concluded'})`,
  '',
  ...tests.flatMap(test),
];

const criterion = ({ code, label, conclusion, noOccurrence, compensatedBy, controls }: ReportedCriterion): string[] => [
  '',
  `### ${code} ${label}: ${conclusion ?? 'not concluded'}`,
  ...(noOccurrence ? ['A primary control never had to operate.'] : []),
  ...(compensatedBy.length > 0 ? [`Compensated by ${list(compensatedBy)}.`] : []),
  ...controls.flatMap(control),
];

const other = ({ note, responses }: OtherSection): string[] => [
  '## 5. Other information',
  note,
  ...responses.map((one) => `- ${one.control}, ${line(one.itemKey)} / ${one.attribute}: ${line(one.text)}`),
];

/** The report for people to read. */
export const reportMarkdown = (report: ReportDocument): string => {
  const [first, second, third, fourth, fifth] = report.sections;
  const covered = report.coverageStart ? `${report.coverageStart} to ${report.coverageEnd}` : `${report.coverageEnd}`;
  return [
    `# SOC 2 ${report.type === 'TYPE_1' ? 'Type 1' : 'Type 2'} report, ${covered}`,
    `> ${report.notice}`,
    '',
    ...auditor(first),
    '',
    ...assertion(second),
    '',
    ...description(third),
    '',
    '## 4. Tests of controls and results',
    ...fourth.criteria.flatMap(criterion),
    '',
    ...other(fifth),
    '',
  ].join('\n');
};
