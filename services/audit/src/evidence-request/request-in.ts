import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { EvidenceRequestState, Raised, RequestStatus } from './evidence-request.js';
import { isFinal } from './evidence-request.js';

/** The request in one of the states that the command needs; a closed one never opens again (PBC-5). */
export const requestIn = (
  requestId: string,
  state: EvidenceRequestState,
  ...allowed: readonly RequestStatus[]
): Raised => {
  if (state.is === 'ABSENT') throw notFound('request', requestId);
  if (isFinal(state.is))
    throw new DomainError('REQUEST_ALREADY_CLOSED', 'The request is closed; ask anew with a follow-up.', {
      rule: 'PBC-5',
      state: state.is,
    });
  if (!allowed.includes(state.is)) throw invalidState('EVIDENCE_REQUEST', state.is, allowed);
  return state;
};
