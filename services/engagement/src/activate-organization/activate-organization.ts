import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import type { OrganizationState } from '../organization/organization.js';

/** Lets an organization work, first or again. */
export const activateOrganization = (
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: OrganizationState,
): Fact<'OrganizationActivated.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('organization', tenant);
  if (state.is !== 'TRIAL' && state.is !== 'SUSPENDED')
    throw invalidState('ORGANIZATION', state.is, ['TRIAL', 'SUSPENDED']);
  return [fact('OrganizationActivated.v1', { orgId: tenant })];
};
