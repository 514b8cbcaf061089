import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound, requireText } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import type { PlaceLegalHoldInput } from './place-legal-hold.command.js';

/** Puts evidence under a hold, in every state but WITHDRAWN (domain 2.13). */
export const placeLegalHold = (
  { evidenceId, holdId }: PlaceLegalHoldInput,
  state: EvidenceState,
): Fact<'EvidenceHeld.v1'>[] => {
  requireText('holdId', holdId, 200);
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (state.is === 'WITHDRAWN')
    throw invalidState('EVIDENCE', state.is, ['SUBMITTED', 'ACCEPTED', 'REJECTED', 'SUPERSEDED']);
  return state.holds.includes(holdId) ? [] : [fact('EvidenceHeld.v1', { evidenceId, holdId })];
};
