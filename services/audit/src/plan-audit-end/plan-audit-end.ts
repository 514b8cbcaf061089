import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, invalidState, requireDay } from '@attestry/service-kit';
import { dayOf } from '@attestry/soc2';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { requiredReason } from '../shape/reason.js';
import type { PlanAuditEndInput } from './plan-audit-end.command.js';

/** AuditDurationExceeded asks the lead auditor for a date (4.12): the day this audit is meant to be done. */
export const planAuditEnd = (
  { auditId, endsOn, reason }: PlanAuditEndInput,
  by: Pick<CommandContext, 'firm' | 'now'>,
  state: AuditState,
): Fact<'AuditEndPlanned.v1'>[] => {
  requireDay('endsOn', endsOn);
  const { engagementId, durationExceeded, is } = auditIn(auditId, by, state, 'FIELDWORK', 'REPORTING');
  if (!durationExceeded) throw invalidState('AUDIT', `${is} within its length`, ['longer than its length']);
  if (endsOn < dayOf(by.now))
    throw new DomainError('DUE_DATE_IN_PAST', 'An audit ends today or later.', { rule: '4.12', endsOn });
  const why = requiredReason('4.12', 'An audit that takes longer', reason, 20);
  return [fact('AuditEndPlanned.v1', { auditId, engagementId, endsOn, reason: why })];
};
