import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { requireOther } from '../evidence-request/not-the-subject.js';
import { requestIn } from '../evidence-request/request-in.js';
import type { AssignRequestInput } from './assign-request.command.js';

/** Gives a request to the person who answers it. */
export const assignRequest = (
  { requestId, assigneeRef }: AssignRequestInput,
  state: EvidenceRequestState,
): Fact<'EvidenceRequestAssigned.v1'>[] => {
  const request = requestIn(requestId, state, 'OPEN', 'RETURNED');
  requireOther(assigneeRef, request);
  const { auditId } = request;
  return [fact('EvidenceRequestAssigned.v1', { requestId, auditId, assigneeRef })];
};
