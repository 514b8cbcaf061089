import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { gateNotMet } from '../audit-engagement/gate-not-met.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { FieldworkGate } from './fieldwork-gate.js';
import { missingForFieldwork } from './fieldwork-gate.js';
import type { StartFieldworkInput } from './start-fieldwork.command.js';

/** Starts fieldwork once gate 5 was passed and scope, controls and description stand still (AUD-1). */
export const startFieldwork = (
  { auditId }: StartFieldworkInput,
  by: Pick<CommandContext, 'firm' | 'now'>,
  state: AuditState,
  gate: FieldworkGate | undefined,
): Fact<'FieldworkStarted.v1'>[] => {
  const audit = auditIn(auditId, by, state, 'PLANNING');
  if (!gate) throw notFound('audit', auditId);
  const missing = missingForFieldwork(audit, gate);
  if (missing.length > 0) throw gateNotMet('AUD-1', missing);
  return [fact('FieldworkStarted.v1', { auditId, engagementId: audit.engagementId, at: by.now })];
};
