import type { EventType, Fact } from '@attestry/contracts';
import { fieldworkEnded, fieldworkStarted, planned } from '../audit-engagement/audit.examples.js';
import { answerAccepted, answered, assigned, raised } from '../evidence-request/evidence-request.examples.js';
import type { Case } from './case.js';
import { CONTROL_OWNER, MANAGER, STAFF } from './case.js';

const requestId = 'req-1';
const audited: readonly Fact<EventType>[] = [planned(), fieldworkStarted()];
const evidence = (state: string) => ({
  'known-evidence': [{ id: 'e-1', controlIds: ['c-1'], state, validFrom: '2026-01-05', validTo: '2026-01-05' }],
});
const raise = {
  ...{ command: 'raiseRequest', by: STAFF },
  input: { auditId: 'aud-1', kind: 'INITIAL', text: 'The list of leavers.' },
};
const answer = {
  ...{ past: [...audited, raised()], known: evidence('ACCEPTED'), command: 'answerRequest', by: MANAGER },
  input: { requestId, evidenceIds: ['e-1'] },
};
const closed = [...audited, raised(), answered(), answerAccepted()];

/** Requests: PBC-1 to PBC-6, D15. */
export const REQUEST_CASES: readonly Case[] = [
  {
    ...{ ...raise, name: 'PBC-1 a request once fieldwork has ended', code: 'AUDIT_NOT_IN_FIELDWORK' },
    past: [...audited, fieldworkEnded()],
  },
  { ...answer, name: 'PBC-2 an answer without anything', code: 'ANSWER_EMPTY', input: { requestId, evidenceIds: [] } },
  { ...answer, name: 'PBC-3 evidence that was rejected', code: 'EVIDENCE_NOT_SHAREABLE', known: evidence('OUT') },
  { ...answer, name: 'PBC-3 evidence of somebody else', code: 'EVIDENCE_NOT_SHAREABLE', known: {} },
  {
    ...{ name: 'PBC-4 the organization closes a request', past: [...audited, raised(), answered()] },
    ...{ command: 'acceptAnswer', input: { requestId }, by: MANAGER, code: 'FORBIDDEN_ROLE' },
  },
  { ...answer, name: 'PBC-5 answer a closed request', past: closed, code: 'REQUEST_ALREADY_CLOSED' },
  {
    ...{ name: 'PBC-5 return a closed request', past: closed, command: 'returnRequest', by: STAFF },
    ...{ input: { requestId, reason: 'March is missing.' }, code: 'REQUEST_ALREADY_CLOSED' },
  },
  {
    ...{ ...raise, name: 'PBC-6 due on a Sunday, the day before tomorrow', code: 'DUE_DATE_IN_PAST', past: audited },
    input: { ...raise.input, dueOn: '2026-01-20' },
  },
  {
    ...{ ...answer, name: 'D15 answered by whose leaving is asked about', code: 'SEPARATION_OF_DUTIES' },
    ...{ past: [...audited, raised({ subjectRef: 'p-02' })], details: { rule: 'D15' } },
  },
  {
    ...{ ...answer, name: '2.14 answered by an owner to whom it is not assigned', code: 'FORBIDDEN_ROLE' },
    ...{ past: [...audited, raised(), assigned('p-04')], by: CONTROL_OWNER },
  },
  {
    ...{ name: '2.14 accept what nobody has answered', past: [...audited, raised()], command: 'acceptAnswer' },
    ...{ input: { requestId }, by: STAFF, code: 'EVIDENCE_REQUEST_INVALID_STATE' },
  },
  {
    ...{ ...raise, name: 'D12 a request in the audit of another firm', past: audited, code: 'NOT_FOUND' },
    by: { ...STAFF, firm: 'firm-9' },
  },
];
