import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import { partsMissing } from '../system-description/parts.js';
import { editorApproves, incomplete, notSubservice } from '../system-description/system-description.errors.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import { descriptionIdOf } from '../system-description/system-description.js';

export interface Approval {
  /** A Type 2 is open: significant changes are part of the description. */
  readonly forType2: boolean;
  /** Vendors relied upon as subservice organizations. */
  readonly reliedUpon: readonly string[];
}

/** Approves the draft: all parts filled (SYD-1), by another than its last editor (SYD-2), naming subservices there are (SYD-4). */
export const approveSystemDescription = (
  { tenant, actor }: Pick<CommandContext, 'tenant' | 'actor'>,
  state: SystemDescriptionState,
  { forType2, reliedUpon }: Approval,
): Fact<'SystemDescriptionApproved.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('system description', tenant);
  if (state.is !== 'DRAFT') throw invalidState('SYSTEM_DESCRIPTION', state.is, ['DRAFT']);
  if (state.editedBy === actor) throw editorApproves();
  const missing = partsMissing(state.partsPresent, forType2);
  if (missing.length > 0) throw incomplete(missing);
  const unknown = state.vendorIds.filter((id) => !reliedUpon.includes(id));
  if (unknown.length > 0) throw notSubservice(unknown);
  return [fact('SystemDescriptionApproved.v1', { descriptionId: descriptionIdOf(tenant), version: state.version })];
};
