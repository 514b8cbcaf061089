import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, notFound } from '@attestry/service-kit';
import { heldBy, holdersOf, isPersonRole, PERSON_ROLES } from '../organization/members.js';
import type { OrganizationState } from '../organization/organization.js';
import { lastOwner, requireOperating, unknownRole } from '../organization/organization.errors.js';
import type { RevokeMembershipInput } from './revoke-membership.command.js';

const instantOf = (text: string): string => {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new DomainError('VALIDATION_FAILED', 'effectiveAt is an RFC 3339 instant.');
  return new Date(ms).toISOString();
};

/** Takes a role; one owner stays at all times (ORG-2). */
export const revokeMembership = (
  { personRef, role, effectiveAt }: RevokeMembershipInput,
  { tenant, now }: Pick<CommandContext, 'tenant' | 'now'>,
  state: OrganizationState,
): Fact<'MembershipRevoked.v1'>[] => {
  if (!isPersonRole(role)) throw unknownRole(role, PERSON_ROLES);
  const end = instantOf(effectiveAt ?? now);
  const { members, erased } = requireOperating(state, tenant);
  if (!heldBy(members, personRef).roles.includes(role)) throw notFound(`member with the role ${role} and`, personRef);
  if (role === 'TO' && holdersOf(members, erased, 'TO').every((owner) => owner === personRef)) throw lastOwner();
  return [fact('MembershipRevoked.v1', { orgId: tenant, personRef, role, effectiveAt: end }, { effectiveAt: end })];
};
