import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { addDays, dayOf } from '@attestry/soc2';
import type { ClosingSignature, OrganizationState, Standing } from '../organization/organization.js';
import { notSecondSignatory, openAudit, requireRegistered } from '../organization/organization.errors.js';

const SIGNATURE_DAYS = 30;

type Signatory = Pick<CommandContext, 'tenant' | 'actor' | 'now'> & { readonly role: 'TO' | 'PO' };

/** The other side's signature, while it holds [conv]. */
const countersigned = ({ closing }: Standing, { role, now }: Signatory): ClosingSignature | undefined =>
  closing && closing.role !== role && dayOf(now) <= addDays(dayOf(closing.at), SIGNATURE_DAYS) ? closing : undefined;

/** D7: two persons, and the second is nobody who made themselves an owner. */
const requireSecondPerson = (first: ClosingSignature, { selfMade }: Standing, { actor }: Signatory): void => {
  if (first.by === actor || selfMade.includes(actor)) throw notSecondSignatory(actor);
};

/** Signs the closing; with both signatures, TO and PO, the organization is closed for good (ORG-5, D7). */
export const closeOrganization = (
  by: Pick<CommandContext, 'tenant' | 'actor' | 'now' | 'role'>,
  state: OrganizationState,
  openAudits: readonly string[],
): Fact<'OrganizationClosureSigned.v1' | 'OrganizationClosed.v1'>[] => {
  const standing = requireRegistered(state, by.tenant, ['ACTIVE', 'SUSPENDED']);
  if (openAudits.length > 0) throw openAudit(openAudits);
  const signatory: Signatory = { ...by, role: by.role === 'PO' ? 'PO' : 'TO' };
  const { tenant: orgId, actor: signatoryRef } = by;
  const first = countersigned(standing, signatory);
  if (!first) return [fact('OrganizationClosureSigned.v1', { orgId, role: signatory.role, signatoryRef })];
  requireSecondPerson(first, standing, signatory);
  return [fact('OrganizationClosed.v1', { orgId, approvedBy: signatoryRef })];
};
