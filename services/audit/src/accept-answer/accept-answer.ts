import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { openAudit } from '../audit-engagement/open-audit.js';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { requestIn } from '../evidence-request/request-in.js';
import type { AcceptAnswerInput } from './accept-answer.command.js';

/** Closes an answered request; only the auditor's side does (PBC-4). */
export const acceptAnswer = (
  { requestId }: AcceptAnswerInput,
  by: Pick<CommandContext, 'firm'>,
  state: EvidenceRequestState,
  audit: AuditState,
): Fact<'EvidenceRequestAccepted.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('request', requestId);
  openAudit(state.auditId, by, audit);
  const { auditId } = requestIn(requestId, state, 'ANSWERED');
  return [fact('EvidenceRequestAccepted.v1', { requestId, auditId })];
};
