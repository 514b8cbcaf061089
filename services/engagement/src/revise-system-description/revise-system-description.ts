import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import { textOf } from '../system-description/parts.js';
import { frozen } from '../system-description/system-description.errors.js';
import type { Described, SystemDescriptionState } from '../system-description/system-description.js';
import { mergedText, writtenVersion } from '../system-description/written-version.js';
import type { ReviseSystemDescriptionInput } from './revise-system-description.command.js';

/** SYD-3: a text that an audit stands on gives way to a new version only for an engagement that stands on none. */
const requireRevisable = ({ version, frozen: frozenFor }: Described, engagementId: string | undefined): void => {
  const standing = Object.entries(frozenFor);
  const onCurrent = standing.filter(([, one]) => one.version === version).map(([id]) => id);
  if (engagementId ? engagementId in frozenFor : onCurrent.length > 0) throw frozen(standing.map(([id]) => id));
};

/** Writes the next version as a draft; the versions before stay what they were. */
export const reviseSystemDescription = (
  { parts, cuecs, vendorIds, engagementId }: ReviseSystemDescriptionInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: SystemDescriptionState,
): Fact<'SystemDescriptionRevised.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('system description', tenant);
  const named = { cuecs: cuecs ?? state.cuecs, vendorIds: vendorIds ?? state.vendorIds };
  const version = writtenVersion(tenant, state.version + 1, mergedText(textOf(state.content), parts), named);
  requireRevisable(state, engagementId);
  return [fact('SystemDescriptionRevised.v1', version)];
};
