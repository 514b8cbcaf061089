import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { openAudit } from '../audit-engagement/open-audit.js';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { requestIn } from '../evidence-request/request-in.js';
import { requiredReason } from '../shape/reason.js';
import type { ReturnRequestInput } from './return-request.command.js';

/** Gives an answer back with what is still missing. */
export const returnRequest = (
  { requestId, reason }: ReturnRequestInput,
  by: Pick<CommandContext, 'firm'>,
  state: EvidenceRequestState,
  audit: AuditState,
): Fact<'EvidenceRequestReturned.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('request', requestId);
  openAudit(state.auditId, by, audit);
  const { auditId } = requestIn(requestId, state, 'ANSWERED');
  const why = requiredReason('2.14', 'A returned answer', reason);
  return [fact('EvidenceRequestReturned.v1', { requestId, auditId, reason: why })];
};
