import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { requestIn } from '../evidence-request/request-in.js';
import type { AssignRequestInput } from './assign-request.command.js';

/** Gives a request to the person who answers it. */
export const assignRequest = (
  { requestId, assigneeRef }: AssignRequestInput,
  state: EvidenceRequestState,
): Fact<'EvidenceRequestAssigned.v1'>[] => {
  const { auditId } = requestIn(requestId, state, 'OPEN', 'RETURNED');
  return [fact('EvidenceRequestAssigned.v1', { requestId, auditId, assigneeRef })];
};
