import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, DomainError, notFound, refuseField, requireDay } from '@attestry/service-kit';
import type { AuditDoc } from '../audit-details/audit.projection.js';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { grantOf } from '../auditor-grants/auditor-grants.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { PlanAuditInput } from './plan-audit.command.js';

interface Context {
  readonly engagement: KnownEngagement | undefined;
  readonly grants: AuditorGrantsState;
  /** Audits of the engagement so far. */
  readonly audits: readonly Pick<AuditDoc, 'id' | 'state' | 'firmId'>[];
}

/** The caller's firm, if it is the selected one: an observer only looks (FRM-5), any other sees nothing (D12). */
const selectedFirm = (engagementId: string, firm: string | undefined, grants: AuditorGrantsState): string => {
  if (firm !== undefined && grants.selected === firm) return firm;
  if (!grantOf(grants, firm)) throw notFound('engagement', engagementId);
  throw new DomainError('OBSERVER_READ_ONLY', 'An observing firm looks on; it does not audit.', { rule: 'FRM-5' });
};

const checkWindow = ({ windowStart, windowEnd }: PlanAuditInput): void => {
  requireDay('windowStart', windowStart);
  requireDay('windowEnd', windowEnd);
  if (windowEnd < windowStart) refuseField('windowEnd', 'is not before windowStart.');
};

/** Plans the one audit of an engagement by the selected firm; its type is the engagement's. */
export const planAudit = (
  input: PlanAuditInput & { readonly auditId: string },
  by: Pick<CommandContext, 'firm'>,
  state: AuditState,
  { engagement, grants, audits }: Context,
): Fact<'AuditPlanned.v1'>[] => {
  const { auditId, engagementId, windowStart, windowEnd } = input;
  checkWindow(input);
  const firmId = selectedFirm(engagementId, by.firm, grants);
  if (!engagement) throw notFound('engagement', engagementId);
  const other = audits.find((audit) => audit.state !== 'WITHDRAWN' && audit.firmId === firmId);
  if (state.is !== 'ABSENT' || other) throw alreadyExists('an audit of the engagement', other?.id ?? auditId);
  if (!engagement.type)
    throw new DomainError('REPORT_TYPE_NOT_DECIDED', 'The organization has not decided the type of its report.', {
      engagementId,
    });
  const data = { auditId, engagementId, windowStart, windowEnd, firmId, type: engagement.type };
  return [fact('AuditPlanned.v1', data)];
};
