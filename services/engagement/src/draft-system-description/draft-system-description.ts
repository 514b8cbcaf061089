import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists } from '@attestry/service-kit';
import type { OrganizationState } from '../organization/organization.js';
import { requireOperating } from '../organization/organization.errors.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import { mergedText, writtenVersion } from '../system-description/written-version.js';
import type { DraftSystemDescriptionInput } from './draft-system-description.command.js';

/** Writes version 1; parts may still be missing (SYD-1 looks at them at approval). */
export const draftSystemDescription = (
  { parts, cuecs, vendorIds }: DraftSystemDescriptionInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: SystemDescriptionState,
  owner: OrganizationState,
): Fact<'SystemDescriptionDrafted.v1'>[] => {
  const version = writtenVersion(tenant, 1, mergedText({}, parts), { cuecs, vendorIds });
  requireOperating(owner, tenant);
  if (state.is !== 'ABSENT') throw alreadyExists('a system description', version.descriptionId);
  return [fact('SystemDescriptionDrafted.v1', version)];
};
