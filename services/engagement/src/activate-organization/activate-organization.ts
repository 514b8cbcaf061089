import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { requireRegistered } from '../organization/organization.errors.js';
import type { OrganizationState } from '../organization/organization.js';

/** Lets an organization work, first or again. */
export const activateOrganization = (
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: OrganizationState,
): Fact<'OrganizationActivated.v1'>[] => {
  requireRegistered(state, tenant, ['TRIAL', 'SUSPENDED']);
  return [fact('OrganizationActivated.v1', { orgId: tenant })];
};
