import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { notFound } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import type { ReleaseLegalHoldInput } from './release-legal-hold.command.js';

/** Ends a hold; other holds on the same evidence stay (domain 2.13). */
export const releaseLegalHold = (
  { evidenceId, holdId }: ReleaseLegalHoldInput,
  state: EvidenceState,
): Fact<'EvidenceHoldReleased.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  return state.holds.includes(holdId) ? [fact('EvidenceHoldReleased.v1', { evidenceId, holdId })] : [];
};
