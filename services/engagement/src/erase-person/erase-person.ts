import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { OrganizationState } from '../organization/organization.js';
import type { ErasePersonInput } from './erase-person.command.js';

/** Records that a person is erased, once; who was never known here cannot be (ORG-7). */
export const erasePerson = (
  { personRef }: ErasePersonInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: OrganizationState,
  inDirectory: boolean,
): Fact<'PersonKeyDestroyed.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('organization', tenant);
  if (state.erased.includes(personRef)) return [];
  if (!inDirectory && !(personRef in state.members)) throw notFound('person', personRef);
  return [fact('PersonKeyDestroyed.v1', { personRef, blobCount: 0 })];
};
