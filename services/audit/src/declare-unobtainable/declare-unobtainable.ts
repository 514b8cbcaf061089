import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { requestIn } from '../evidence-request/request-in.js';
import { requiredReason } from '../shape/reason.js';
import type { DeclareUnobtainableInput } from './declare-unobtainable.command.js';

/** Management states that what is asked for cannot be had; the request is closed by it. */
export const declareUnobtainable = (
  { requestId, why }: DeclareUnobtainableInput,
  state: EvidenceRequestState,
): Fact<'EvidenceDeclaredUnobtainable.v1'>[] => {
  const { auditId } = requestIn(requestId, state, 'OPEN', 'RETURNED');
  const reason = requiredReason('2.14', 'Unobtainable evidence', why, 20);
  return [fact('EvidenceDeclaredUnobtainable.v1', { requestId, auditId, why: reason })];
};
