import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { openAudit } from '../audit-engagement/open-audit.js';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { isFinal } from '../evidence-request/evidence-request.js';
import { requestIn } from '../evidence-request/request-in.js';
import { present } from '../shape/present.js';
import type { CancelRequestInput } from './cancel-request.command.js';

/** Cancels a request: by the auditor (PBC-4), or by the platform when the firm has withdrawn from the audit. */
export const cancelRequest = (
  { requestId, reason }: CancelRequestInput,
  by: Pick<CommandContext, 'firm' | 'role'>,
  state: EvidenceRequestState,
  audit: AuditState,
): Fact<'EvidenceRequestCancelled.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('request', requestId);
  if (by.role === 'SYS' && isFinal(state.is)) return [];
  if (by.role !== 'SYS') openAudit(state.auditId, by, audit);
  const { auditId } = requestIn(requestId, state, 'OPEN', 'RETURNED', 'ANSWERED');
  return [fact('EvidenceRequestCancelled.v1', { requestId, auditId, ...present({ reason }) })];
};
