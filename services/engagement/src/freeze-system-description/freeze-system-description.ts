import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import { descriptionIdOf } from '../system-description/system-description.js';
import type { FreezeSystemDescriptionInput } from './freeze-system-description.command.js';

/** Freezes the last approved version for one engagement; what an audit stands on never changes (SYD-3). */
export const freezeSystemDescription = (
  { engagementId }: FreezeSystemDescriptionInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: SystemDescriptionState,
): Fact<'SystemDescriptionFrozen.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('system description', tenant);
  if (engagementId in state.frozen) return [];
  if (!state.approved) throw invalidState('SYSTEM_DESCRIPTION', state.is, ['APPROVED']);
  const { version, digest } = state.approved;
  return [
    fact('SystemDescriptionFrozen.v1', { descriptionId: descriptionIdOf(tenant), version, engagementId, digest }),
  ];
};
