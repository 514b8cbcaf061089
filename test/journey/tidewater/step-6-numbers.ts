import type { AuditWorkspace, OpinionArithmetic, Report } from '@attestry/client';
import { auditDayAt, AUDIT_WARNING_DAY, daysBetween } from '@attestry/soc2/calendar';
import { journeyRecord } from '../platform/journey-record.js';
import { exampleDay } from './calendar.js';
import { stay } from './readings.js';
import { requestCounts } from '../steps/requests.js';
import { AUDIT_1 } from './step-5-prepare.js';
import type { Tidewater } from './tidewater.js';

const READ = `query Read($id: ID!) {
  auditWorkspace(auditId: $id) { audit { fieldworkStartedAt fieldworkEndedAt } tests { state count } }
  exceptions(auditId: $id, first: 100) { edges { node { id } } }
  testsOfControls(auditId: $id, first: 100) { edges { node { kind conclusion } } }
  opinionArithmetic(auditId: $id) { kind rule inScope notMet limited }
}`;

interface Answer {
  readonly auditWorkspace: AuditWorkspace;
  readonly exceptions: { readonly edges: readonly unknown[] };
  readonly testsOfControls: { readonly edges: readonly { readonly node: { kind: string; conclusion?: string } }[] };
  readonly opinionArithmetic: OpinionArithmetic;
}

const day = (instant: string | null | undefined): string => (instant ?? '').slice(0, 10);

/** 02-06: what the Type 1 came to. */
export const lookAtType1 = async (walk: Tidewater, engagementId: string, report: Report): Promise<void> => {
  const answer = await walk.cast.lead.query<Answer>(READ, { id: AUDIT_1 });
  const { audit } = answer.auditWorkspace;
  const tests = answer.testsOfControls.edges.map(({ node }) => node);
  const ofKind = (kind: string) => tests.filter((test) => test.kind === kind).length;
  const requests = await requestCounts(walk, AUDIT_1);
  const { kind, rule, inScope, notMet, limited } = answer.opinionArithmetic;
  const [started, issued] = [day(audit.fieldworkStartedAt), report.reportDate ?? ''];
  const record = await journeyRecord(walk.cast.owner, engagementId);
  walk.checks.see('8.7', {
    'tests of design, of implementation, concluded': `${ofKind('DESIGN')}, ${ofKind('IMPLEMENTATION')}, ${tests.filter(({ conclusion }) => conclusion).length}`,
    exceptions: answer.exceptions.edges.length,
    'requests initial, follow-up, question': requests.count('kind', 'INITIAL', 'FOLLOW_UP', 'QUESTION'),
    'requests accepted, cancelled, all': `${requests.count('state', 'ACCEPTED', 'CANCELLED')}, ${requests.all}`,
    fieldwork: `${exampleDay(audit.fieldworkStartedAt)} to ${exampleDay(audit.fieldworkEndedAt)}`,
    'days from fieldwork to report': daysBetween(started, issued),
    'day 42 of the audit': exampleDay(auditDayAt(started, AUDIT_WARNING_DAY)),
    'warnings of its length': walk.facts.of('AuditDurationWarning.v1').length,
    'criteria in scope, not met, limited': `${inScope}, ${notMet.length}, ${limited.length}`,
    'opinion proposed': `${rule} ${kind}`,
    'report type, opinion, state': `${report.type} ${report.opinion} ${report.state}`,
    'report of': exampleDay(report.reportDate),
    'valid until': exampleDay(report.validUntil),
    'digest is that of its bytes': report.digestMatches ? 'yes' : 'no',
    'step 6': (await stay(walk, engagementId, 6)).line,
    'days from the start to the report': daysBetween(day(record?.startedAt), issued),
    'step 7 entered on': (await stay(walk, engagementId, 7)).entered,
  });
};
