import { fact } from '@attestry/contracts';
import {
  auditClosed,
  fieldworkEnded,
  fieldworkStarted,
  listAccepted,
  planned,
} from '../audit-engagement/audit.examples.js';
import { independent, invited, selected } from '../auditor-grants/auditor-grants.examples.js';
import { raised } from '../evidence-request/evidence-request.examples.js';
import { knownControlDoc } from '../known-control/known-control.examples.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { concluded, planned as testPlanned, started } from '../test-of-controls/test-of-controls.examples.js';
import type { Case } from './case.js';
import { LEAD, OWNER } from './case.js';

const input = { auditId: 'aud-1' };
const chosen = [invited(), independent(), selected()];
const plan = { engagementId: 'eng-1', windowStart: '2026-01-21', windowEnd: '2026-02-06' };
const ready = knownEngagementDoc({
  steps: { 1: 'EXITED', 2: 'EXITED', 3: 'EXITED', 4: 'EXITED', 5: 'EXITED' },
  scope: { version: 1, state: 'LOCKED', categories: ['SECURITY'], criteria: ['CC6.1'] },
  description: { version: 1, digest: 'd'.repeat(64) },
});
const listed = listAccepted([{ controlId: 'c-1', version: 1, criteria: ['CC6.1'] }]);
const frozen = { 'eng-1': 1 };
const start = { past: [...chosen, planned(), listed], command: 'startFieldwork', input, by: LEAD };
const working = [planned(), listed, fieldworkStarted()];
const test = (kind: 'DESIGN' | 'IMPLEMENTATION') => {
  const ids = { testId: kind, controlId: 'c-1' };
  return [testPlanned({ ...ids, kind }), started({ testId: kind }), concluded({ ...ids, N: 0, n: 0 })];
};
const end = { command: 'endFieldwork', input, by: LEAD };
const exceeded = fact('AuditDurationExceeded.v1', {
  ...input,
  engagementId: 'eng-1',
  day: 61,
  openRequests: 0,
  followUps: 0,
});
const reason = 'Two follow-up requests wait for the host.';

/** The audit itself: AUD-1, AUD-3, AUD-5, row 55. */
export const AUDIT_CASES: readonly Case[] = [
  {
    ...{ ...start, name: 'AUD-1 row 55 start fieldwork with one criterion UNMET', code: 'GATE_NOT_MET' },
    known: {
      'known-engagement': [ready],
      'known-control': [knownControlDoc({ frozen, implementation: 'NONE' })],
    },
    details: { missing: ['NO_CRITERION_UNMET'] },
  },
  {
    ...{ ...start, name: 'AUD-1 start fieldwork before gate 5', code: 'GATE_NOT_MET' },
    known: {
      'known-engagement': [{ ...ready, steps: { ...ready.steps, 5: 'ENTERED' } }],
      'known-control': [knownControlDoc({ frozen })],
    },
    details: { missing: ['STEP_5_EXITED'] },
  },
  {
    ...{ ...end, name: 'AUD-3 end fieldwork with an open request', code: 'OPEN_REQUESTS' },
    past: [...working, ...test('DESIGN'), ...test('IMPLEMENTATION'), raised()],
  },
  {
    ...{ ...end, name: 'AUD-3 end fieldwork with a test that is missing', code: 'TESTS_NOT_CONCLUDED' },
    past: [...working, ...test('DESIGN')],
  },
  {
    ...end,
    name: 'AUD-5 end the fieldwork of a closed audit',
    past: [...working, auditClosed()],
    code: 'AUDIT_CLOSED',
  },
  {
    ...{ name: 'AUD-5 withdraw from a closed audit', past: [...working, auditClosed()], command: 'withdrawFromAudit' },
    ...{ input: { ...input, reason: 'The organization went another way.' }, by: LEAD, code: 'AUDIT_CLOSED' },
  },
  {
    ...{ name: '2.18 the organization withdraws the auditor', past: working, command: 'withdrawFromAudit', by: OWNER },
    ...{ input: { ...input, reason: 'The organization went another way.' }, code: 'FORBIDDEN_ROLE' },
  },
  {
    ...{ name: '2.18 plan an audit whose type nobody decided', past: chosen, command: 'planAudit', input: plan },
    known: { 'known-engagement': [{ id: 'eng-1', state: 'OPEN', steps: {} }] },
    ...{ by: LEAD, code: 'REPORT_TYPE_NOT_DECIDED' },
  },
  {
    ...{
      name: '2.18 a second audit of an engagement',
      past: [...chosen, planned()],
      command: 'planAudit',
      input: plan,
    },
    ...{ known: { 'known-engagement': [ready] }, by: LEAD, code: 'ALREADY_EXISTS' },
  },
  {
    ...{ name: '2.18 reopen fieldwork without a reason', past: [...working, fieldworkEnded()], by: LEAD },
    ...{ command: 'reopenFieldwork', input: { ...input, reason: 'oops' }, code: 'REASON_REQUIRED' },
  },
  {
    ...{ name: 'S76 accept a control list without a scope', past: [planned()], command: 'acceptControlList', input },
    ...{ by: LEAD, code: 'GATE_NOT_MET' },
  },
  {
    ...{ name: '4.12 plan the end of an audit that is not long', past: working, command: 'planAuditEnd', by: LEAD },
    ...{ input: { ...input, endsOn: '2026-02-20', reason }, code: 'AUDIT_INVALID_STATE' },
  },
  {
    ...{ name: '4.12 plan the end of a long audit for yesterday', past: [...working, exceeded], by: LEAD },
    ...{ command: 'planAuditEnd', input: { ...input, endsOn: '2026-01-19', reason }, code: 'DUE_DATE_IN_PAST' },
  },
];
