import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import { holdersOf } from '../organization/members.js';
import { lastOwner } from '../organization/organization.errors.js';
import type { OrganizationState } from '../organization/organization.js';
import type { ErasePersonInput } from './erase-person.command.js';

const isLastOwner = (state: Exclude<OrganizationState, { is: 'ABSENT' }>, personRef: string): boolean => {
  const owners = holdersOf(state.members, state.erased, 'TO');
  return state.is !== 'CLOSED' && owners.length === 1 && owners[0] === personRef;
};

/**
 * Records that a person is erased, once; who was never known here cannot be (ORG-7). The last owner names another one
 * first (ORG-2), unless the organization is closed.
 */
export const erasePerson = (
  { personRef }: ErasePersonInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: OrganizationState,
  inDirectory: boolean,
): Fact<'PersonKeyDestroyed.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('organization', tenant);
  if (state.erased.includes(personRef)) return [];
  if (!inDirectory && !(personRef in state.members)) throw notFound('person', personRef);
  if (isLastOwner(state, personRef)) throw lastOwner();
  return [fact('PersonKeyDestroyed.v1', { personRef, blobCount: 0 })];
};
