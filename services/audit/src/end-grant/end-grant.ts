import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { AuditDoc } from '../audit-details/audit.projection.js';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { grantOf } from '../auditor-grants/auditor-grants.js';
import { alreadySelected } from '../firm-choice/firm-choice.errors.js';
import { present } from '../shape/present.js';
import type { EndGrantInput } from './end-grant.command.js';

/** Ends a firm's grant. While it is in fieldwork or reporting the selected firm stays (FRM-4). */
export const endGrant = (
  { engagementId, reason, ...input }: EndGrantInput,
  by: Pick<CommandContext, 'role'>,
  state: AuditorGrantsState,
  audits: readonly Pick<AuditDoc, 'state'>[],
): Fact<'AuditorGrantEnded.v1'>[] => {
  const firmId = input.firmId ?? state.selected;
  if (firmId === undefined || !grantOf(state, firmId)) {
    // The timer of FRM-6 may come after somebody has ended the grant.
    if (by.role === 'SYS') return [];
    throw notFound('grant of the firm', firmId ?? engagementId);
  }
  const auditing = audits.some(({ state: is }) => is === 'FIELDWORK' || is === 'REPORTING');
  if (state.selected === firmId && auditing)
    throw alreadySelected(firmId, 'The selected firm is auditing; a change was possible before fieldwork.');
  return [fact('AuditorGrantEnded.v1', { engagementId, firmId, ...present({ reason }) })];
};
