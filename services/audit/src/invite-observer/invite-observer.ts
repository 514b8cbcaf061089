import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, notFound } from '@attestry/service-kit';
import { dayOf } from '@attestry/soc2';
import { requireAccredited } from '../audit-firm/audit-firm.errors.js';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { grantOf } from '../auditor-grants/auditor-grants.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { InviteObserverInput } from './invite-observer.command.js';

/** Grants a verified firm the sight of an observer (S50, FRM-5). */
export const inviteObserver = (
  { engagementId, firmId }: InviteObserverInput,
  by: Pick<CommandContext, 'now'>,
  state: AuditorGrantsState,
  { engagement, firm }: { readonly engagement: KnownEngagement | undefined; readonly firm: AuditFirmState },
): Fact<'AuditorObserverInvited.v1'>[] => {
  if (!engagement) throw notFound('engagement', engagementId);
  if (firm.is === 'ABSENT') throw notFound('audit firm', firmId);
  if (grantOf(state, firmId)) throw alreadyExists('a grant of the firm', firmId);
  requireAccredited(firmId, firm, dayOf(by.now));
  return [fact('AuditorObserverInvited.v1', { engagementId, firmId })];
};
