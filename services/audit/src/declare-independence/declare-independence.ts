import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import { dayOf } from '@attestry/soc2';
import { requireAccredited } from '../audit-firm/audit-firm.errors.js';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { grantOf } from '../auditor-grants/auditor-grants.js';
import { present } from '../shape/present.js';
import type { DeclareIndependenceInput } from './declare-independence.command.js';

/**
 * Records what the signatory's firm declares of itself; the last declaration counts. A firm without a grant learns nothing
 * of the engagement (D12).
 */
export const declareIndependence = (
  { engagementId, services, freeInWindow }: DeclareIndependenceInput,
  by: Pick<CommandContext, 'actor' | 'firm' | 'now'>,
  state: AuditorGrantsState,
  firm: AuditFirmState,
): Fact<'IndependenceDeclared.v1'>[] => {
  const grant = grantOf(state, by.firm);
  if (!grant) throw notFound('engagement', engagementId);
  requireAccredited(grant.firmId, firm, dayOf(by.now));
  const data = { engagementId, firmId: grant.firmId, signatoryRef: by.actor, services };
  return [fact('IndependenceDeclared.v1', { ...data, ...present({ freeInWindow }) })];
};
