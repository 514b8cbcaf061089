import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import { stillFresh } from '../evidence/evidence.errors.js';
import type { MarkEvidenceExpiredInput } from './mark-evidence-expired.command.js';

/** Timer of domain 4.5; fires once for one piece of evidence. */
export const markEvidenceExpired = (
  { evidenceId }: MarkEvidenceExpiredInput,
  by: Pick<CommandContext, 'now'>,
  state: EvidenceState,
): Fact<'EvidenceExpired.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (state.is !== 'ACCEPTED') throw invalidState('EVIDENCE', state.is, ['ACCEPTED']);
  if (by.now < state.freshUntil) throw stillFresh(evidenceId, state.freshUntil);
  if (state.freshness === 'EXPIRED') return [];
  return [fact('EvidenceExpired.v1', { evidenceId, controlIds: [...state.controlIds], freshUntil: state.freshUntil })];
};
