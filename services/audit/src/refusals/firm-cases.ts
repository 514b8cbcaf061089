import { fieldworkStarted, planned } from '../audit-engagement/audit.examples.js';
import { independent, invited, selected } from '../auditor-grants/auditor-grants.examples.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import {
  observed,
  readinessConcluded,
  reviewStarted,
  teamNamed,
} from '../readiness-review/readiness-review.examples.js';
import type { Case } from './case.js';
import { LEAD, MANAGER, OWNER, STAFF } from './case.js';

const engagementId = 'eng-1';
const known = { 'known-engagement': [knownEngagementDoc()] };
/** firm-1 has 64 reports, firm-2 31, firm-3 a licence that lapsed. */
const talks = [invited(), independent(), invited('firm-2'), independent({ firmId: 'firm-2' }), invited('firm-3')];
const input = { engagementId, firmId: 'firm-1', plannedReportOn: '2026-02-06', industry: 'TECH.SAAS' };
const select = { known, past: talks, command: 'selectFirm', by: OWNER, input };
const reviewId = 'rev-1';
const team = { reviewId, leadRef: 'p-02', deputyRef: 'p-03', memberRefs: [] };

/** Audit firms and readiness: FRM-1 to FRM-7, RDY-1 and RDY-2, rows 53 and 54. */
export const FIRM_CASES: readonly Case[] = [
  {
    ...{ ...select, name: 'FRM-1 row 53 a firm whose licence lapsed', code: 'AUDIT_FIRM_NOT_ACCREDITED' },
    input: { ...input, firmId: 'firm-3' },
  },
  {
    ...{ ...select, name: 'FRM-1 invite a firm whose licence lapsed', past: [], command: 'inviteObserver' },
    ...{ input: { engagementId, firmId: 'firm-3' }, code: 'AUDIT_FIRM_NOT_ACCREDITED' },
  },
  {
    ...{ ...select, name: 'FRM-2 a licence that ends before the report', code: 'ACCREDITATION_EXPIRES_BEFORE_REPORT' },
    input: { ...input, plannedReportOn: '2027-07-01' },
  },
  {
    ...{ ...select, name: 'FRM-3 row 54 a firm that built controls', code: 'AUDITOR_NOT_INDEPENDENT' },
    past: [invited(), independent({ services: ['IMPLEMENTATION'] })],
  },
  { ...select, name: 'FRM-3 a firm that declared nothing', past: [invited()], code: 'AUDITOR_NOT_INDEPENDENT' },
  { ...select, name: 'FRM-4 a second firm', past: [...talks, selected()], code: 'AUDITOR_ALREADY_SELECTED' },
  {
    ...{
      name: 'FRM-4 end the grant of the firm in fieldwork',
      command: 'endGrant',
      by: OWNER,
      input: { engagementId },
    },
    ...{ past: [...talks, selected(), planned(), fieldworkStarted()], code: 'AUDITOR_ALREADY_SELECTED' },
  },
  {
    ...{ name: 'FRM-5 an observer plans the audit', past: [invited()], known, command: 'planAudit', by: LEAD },
    input: { engagementId, windowStart: '2026-01-21', windowEnd: '2026-02-06' },
    code: 'OBSERVER_READ_ONLY',
  },
  {
    ...{ ...select, name: 'FRM-7 a firm with fewer points without a reason', code: 'REASON_REQUIRED' },
    input: { ...input, firmId: 'firm-2' },
  },
  {
    ...{ name: 'D12 declare independence without a grant', command: 'declareIndependence', by: LEAD },
    ...{ input: { engagementId, services: [] }, code: 'NOT_FOUND' },
  },
  {
    ...{ name: '3 the organization lists a firm', command: 'listFirm', by: OWNER, code: 'FORBIDDEN_ROLE' },
    input: { licenceNo: 'CPA-1', industries: [], socReports: 1 },
  },
  {
    ...{ name: 'RDY-1 READY without any of it', past: [reviewStarted()], known, command: 'concludeReadiness' },
    ...{ input: { reviewId, outcome: 'READY' }, by: OWNER, code: 'READINESS_GATE_NOT_MET' },
  },
  {
    ...{ name: 'RDY-2 one person leads and is deputy', past: [reviewStarted()], command: 'nameAuditTeam' },
    ...{ input: { ...team, deputyRef: 'p-02' }, by: MANAGER, code: 'AUDIT_TEAM_INVALID' },
  },
  {
    ...{ name: 'RDY-2 an auditor is of the team', past: [reviewStarted()], command: 'nameAuditTeam', input: team },
    known: { 'known-member': [{ id: 'p-03', roles: ['AU'] }] },
    ...{ by: MANAGER, code: 'AUDIT_TEAM_INVALID' },
  },
  {
    ...{ name: '2.17 a team once the review is over', command: 'nameAuditTeam', input: team, by: MANAGER },
    past: [reviewStarted(), teamNamed(), readinessConcluded()],
    code: 'READINESS_REVIEW_INVALID_STATE',
  },
  {
    ...{ name: 'D18 an auditor concludes the readiness', past: [reviewStarted(), observed({ byRole: 'AU' })] },
    ...{ command: 'concludeReadiness', input: { reviewId, outcome: 'READY' }, by: STAFF, code: 'FORBIDDEN_ROLE' },
  },
];
