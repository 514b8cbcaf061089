import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { requiredReason } from '../shape/reason.js';
import type { ReopenFieldworkInput } from './reopen-fieldwork.command.js';

/** Goes back to fieldwork while the report is not issued. */
export const reopenFieldwork = (
  { auditId, reason }: ReopenFieldworkInput,
  by: Pick<CommandContext, 'firm' | 'now'>,
  state: AuditState,
): Fact<'FieldworkReopened.v1'>[] => {
  const { engagementId } = auditIn(auditId, by, state, 'REPORTING');
  const why = requiredReason('2.18', 'To reopen fieldwork', reason, 20);
  return [fact('FieldworkReopened.v1', { auditId, engagementId, at: by.now, reason: why })];
};
