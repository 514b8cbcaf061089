import type { Audit, OpinionArithmetic, Report, TestOfControls } from '@attestry/client';
import { auditDayAt, AUDIT_WARNING_DAY, daysBetween } from '@attestry/soc2/calendar';
import { TIDEWATER } from '@attestry/soc2/worked-example';
import { journeyRecord } from '../platform/journey-record.js';
import { exampleDay } from './calendar.js';
import { AUDIT_2 } from './period.js';
import { stay } from './readings.js';
import { readReport } from '../steps/report-signing.js';
import { requestCounts } from '../steps/requests.js';
import { lookAtExceptions } from './sample-numbers.js';
import type { Tidewater } from './tidewater.js';

const OPINION = `query Opinion($id: ID!) {
  opinionArithmetic(auditId: $id) { kind rule inScope notMet limited description criteria { code conclusion compensatedBy { code } } }
  testsOfControls(auditId: $id, first: 100) { edges { node { kind conclusion rule control { code } } } }
}`;

interface Tested {
  readonly opinionArithmetic: OpinionArithmetic;
  readonly testsOfControls: { readonly edges: readonly { readonly node: TestOfControls }[] };
}

const CONCLUSIONS = ['MET', 'MET_WITH_COMPENSATION', 'NOT_MET', 'LIMITED'];

/** 08-14: from the conclusions of the controls to the opinion that the rules propose. */
export const lookAtOpinion = async (walk: Tidewater): Promise<void> => {
  const { opinionArithmetic: opinion, testsOfControls } = await walk.cast.lead.query<Tested>(OPINION, { id: AUDIT_2 });
  const tests = testsOfControls.edges.map(({ node }) => node);
  const operating = tests.filter(({ kind }) => kind === 'OPERATING');
  const of = (code: string) => operating.find(({ control }) => control.code === code);
  const unlike = TIDEWATER.filter(({ code, conclusion }) => of(code)?.conclusion !== conclusion);
  const criterion = (wanted: string) => opinion.criteria.find(({ code }) => code === wanted);
  await lookAtExceptions(walk);
  walk.checks.see('8.8', {
    'tests of design, of operation': `${tests.length - operating.length}, ${operating.length}`,
    'conclusions unlike the table': unlike.map(({ code }) => code).join(' ') || 'none',
    'conclusion of TF-26': `${of('TF-26')?.rule} ${of('TF-26')?.conclusion}`,
    'conclusion of TF-13': `${of('TF-13')?.rule} ${of('TF-13')?.conclusion}`,
    'conclusion of CC8.1': criterion('CC8.1')?.conclusion ?? 'none',
    'conclusion of CC6.3': `${criterion('CC6.3')?.conclusion} ${criterion('CC6.3')
      ?.compensatedBy.map(({ code }) => code)
      .join(' ')}`,
    'conclusion of CC6.2': criterion('CC6.2')?.conclusion ?? 'none',
    'criteria met, compensated, not met, limited': CONCLUSIONS.map(
      (wanted) => opinion.criteria.filter(({ conclusion }) => conclusion === wanted).length,
    ).join(', '),
    'criteria in scope': opinion.inScope,
    'opinion proposed': `${opinion.rule} ${opinion.kind} [${opinion.notMet.join(' ')}], limited [${opinion.limited.join(' ')}], description ${opinion.description}`,
  });
};

const AUDIT = `query Audit($id: ID!) { auditWorkspace(auditId: $id) { audit { fieldworkStartedAt fieldworkEndedAt } } }`;

const day = (instant: string | null | undefined): string => (instant ?? '').slice(0, 10);

/** 08-21: the audit, its requests, its report and what became of the first one. */
export const lookAtType2 = async (walk: Tidewater, second: string, first: Report, report: Report): Promise<void> => {
  const { cast, facts, checks } = walk;
  const { audit } = (await cast.lead.query<{ auditWorkspace: { audit: Audit } }>(AUDIT, { id: AUDIT_2 }))
    .auditWorkspace;
  const started = day(audit.fieldworkStartedAt);
  const requests = await requestCounts(walk, AUDIT_2);
  const warnings = facts.of('AuditDurationWarning.v1').map(({ effectiveAt }) => exampleDay(effectiveAt));
  const before = await journeyRecord(cast.owner, (await engagementBefore(walk, second)) ?? '');
  const type1 = await readReport(walk, first.id);
  checks.see('8.8', {
    fieldwork: `${exampleDay(audit.fieldworkStartedAt)} to ${exampleDay(audit.fieldworkEndedAt)}, ${daysBetween(started, day(audit.fieldworkEndedAt))} days`,
    'day of the report': `${exampleDay(report.reportDate)}, day ${daysBetween(started, report.reportDate ?? '')}`,
    'warnings of its length': warnings.join(', '),
    'day 42, day 61': `${exampleDay(auditDayAt(started, AUDIT_WARNING_DAY))}, ${exampleDay(auditDayAt(started, LONGEST))}`,
    'audits that were too long': facts.of('AuditDurationExceeded.v1').length,
    'requests initial, follow-up, question': requests.count('kind', 'INITIAL', 'FOLLOW_UP', 'QUESTION'),
    'requests accepted, cancelled, all': `${requests.count('state', 'ACCEPTED', 'CANCELLED')}, ${requests.all}`,
    'requests that became overdue': new Set(facts.of('EvidenceRequestOverdue.v1').map(({ data }) => data['requestId']))
      .size,
    'report type, opinion, state': `${report.type} ${report.opinion} ${report.state}`,
    'categories of the report': (report.categories ?? []).join(' '),
    'report covers': `${exampleDay(report.coverageStart)} to ${exampleDay(report.coverageEnd)}`,
    'valid until': exampleDay(report.validUntil),
    'report of the Type 1 now': type1.supersededBy === report.id ? type1.state : `${type1.state} by another`,
    'J-1': `${before?.state}, ${before?.totalDays} days`,
    'step 6 of J-2': (await stay(walk, second, 6)).line,
  });
};

const LONGEST = 61;

const engagementBefore = async ({ cast }: Tidewater, id: string): Promise<string | null | undefined> =>
  (
    await cast.owner.query<{ engagement: { predecessorId?: string } }>(
      'query Before($id: ID!) { engagement(id: $id) { predecessorId } }',
      { id },
    )
  ).engagement.predecessorId;
