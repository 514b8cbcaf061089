import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { openAudit } from '../audit-engagement/open-audit.js';
import { requiredReason } from '../shape/reason.js';
import type { WithdrawFromAuditInput } from './withdraw-from-audit.command.js';

/** Withdraws from an audit that is not over (AUD-5). */
export const withdrawFromAudit = (
  { auditId, reason }: WithdrawFromAuditInput,
  by: Pick<CommandContext, 'firm'>,
  state: AuditState,
): Fact<'AuditWithdrawn.v1'>[] => {
  const { engagementId } = openAudit(auditId, by, state);
  const why = requiredReason('2.18', 'A withdrawal', reason, 20);
  return [fact('AuditWithdrawn.v1', { auditId, engagementId, reason: why })];
};
