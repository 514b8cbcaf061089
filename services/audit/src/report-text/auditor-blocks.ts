import type { Block } from './blocks.js';
import { facts, heading, quote, strong, table, text } from './blocks.js';
import type { AuditorSection, ReportDocument, ReportedProposal } from './report-document.js';
import type { ReportedCriterion } from './tests-section.js';
import { coverageWords, day, listed, say, sayAll, sayConclusion } from './words.js';

const FAILED = ['NOT_EFFECTIVE', 'NOT_SUITABLY_DESIGNED', 'NOT_IMPLEMENTED', 'SCOPE_LIMITED'];

const figures = (report: ReportDocument, section: AuditorSection): Block => {
  const { opinion, firmId, reportDate, categories, inScope, fieldworkStartedAt, fieldworkEndedAt } = section;
  return facts(
    ['Opinion', strong(opinion ? say(opinion.kind) : 'Not decided yet')],
    ['Organization', report.organization],
    ['Report', `${say(report.type)}, ${coverageWords(report)}`],
    ['Categories', sayAll(categories)],
    ['Criteria in scope', String(inScope)],
    ['Categories touched', opinion && sayAll(opinion.categories)],
    ['Audit firm', firmId],
    ['Signed by', opinion?.signatoryRef],
    ['Date of the report', reportDate],
    ['Fieldwork', fieldworkStartedAt && `${day(fieldworkStartedAt)} to ${day(fieldworkEndedAt) ?? 'now'}`],
  );
};

const reasonOf = ({ controls }: ReportedCriterion): string =>
  listed(
    controls.flatMap(({ code, conclusion = '' }) =>
      FAILED.includes(conclusion) ? [`${code}: ${say(conclusion).toLowerCase()}`] : [],
    ),
  );

/** The criteria that an opinion names, each with the controls it fell by. */
const basis = (report: ReportDocument, { opinion }: AuditorSection): Block[] => {
  if (!opinion) return [text('The lead auditor has not decided the opinion yet.')];
  if (opinion.criteria.length === 0) return [text('No criterion is named in the opinion.')];
  const named = report.sections[3].criteria.filter(({ code }) => opinion.criteria.includes(code));
  const columns = [
    { title: 'Criterion', width: 55 },
    { title: 'What it asks', width: '*' },
    { title: 'Conclusion', width: 85 },
    { title: 'Because of', width: 130 },
  ] as const;
  return [
    table(
      columns,
      named.map((one) => [one.code, one.label, sayConclusion(one.conclusion), reasonOf(one)]),
    ),
  ];
};

const follows = ({ ruleSet }: ReportDocument, proposal: ReportedProposal, { opinion }: AuditorSection): Block[] => {
  const { kind, rule, M, X, L, notMet, limited, description = 'FAIR', arithmetic } = proposal;
  const otherwise = opinion?.rationale ? [text('The lead auditor gives this reason:'), quote(opinion.rationale)] : [];
  return [
    heading(2, 'How the opinion follows'),
    facts(
      ['Proposed by the rules', `${say(kind)}, by row ${rule} of rule set ${ruleSet}`],
      ['Criteria in scope (M)', String(M)],
      ['Not met (X)', X === 0 ? '0' : `${X}: ${listed(notMet)}`],
      ['Limited (L)', L === 0 ? '0' : `${L}: ${listed(limited)}`],
      ['Description (D)', say(description)],
      ['Figures compared', arithmetic],
    ),
    ...otherwise,
  ];
};

/** Section 1. */
export const auditorBlocks = (report: ReportDocument): Block[] => {
  const [section] = report.sections;
  return [
    heading(1, "1. Auditor's report"),
    figures(report, section),
    heading(2, 'Basis'),
    ...basis(report, section),
    ...(section.proposal ? follows(report, section.proposal, section) : []),
  ];
};
