import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { breaksIndependence, heldBy, isPersonRole, PERSON_ROLES } from '../organization/members.js';
import type { OrganizationState } from '../organization/organization.js';
import { notIndependent, requireOperating, unknownRole } from '../organization/organization.errors.js';
import type { GrantMembershipInput } from './grant-membership.command.js';

/** Gives a role; nobody audits what they have a part in (ORG-3, D8). A role already held is no news. */
export const grantMembership = (
  { personRef, role, firmId }: GrantMembershipInput,
  { tenant, now }: Pick<CommandContext, 'tenant' | 'now'>,
  state: OrganizationState,
): Fact<'MembershipGranted.v1'>[] => {
  if (!isPersonRole(role)) throw unknownRole(role, PERSON_ROLES);
  const held = heldBy(requireOperating(state, tenant).members, personRef);
  if (held.roles.includes(role)) return [];
  if (breaksIndependence(held, role, now)) throw notIndependent(personRef);
  return [fact('MembershipGranted.v1', { orgId: tenant, personRef, role, ...(firmId ? { firmId } : {}) })];
};
