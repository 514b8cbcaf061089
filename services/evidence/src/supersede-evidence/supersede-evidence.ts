import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound, refuseField, requireReason } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import { inConcludedTest } from '../evidence/evidence.errors.js';
import type { SupersedeEvidenceInput } from './supersede-evidence.command.js';

/** What takes its place, and the concluded test that rests on it, if there is one. */
export interface Succession {
  readonly successor: EvidenceState;
  readonly concludedTest: string | undefined;
}

/** Newer evidence of the same control takes the place of an accepted piece; both stay readable (EVD-4), none that a concluded test rests on (EVD-8). */
export const supersedeEvidence = (
  { evidenceId, newEvidenceId, reason }: SupersedeEvidenceInput,
  state: EvidenceState,
  { successor, concludedTest }: Succession,
): Fact<'EvidenceSuperseded.v1'>[] => {
  requireReason('EVD-4', 'Superseding evidence', reason);
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (successor.is === 'ABSENT') throw notFound('evidence', newEvidenceId);
  if (state.is !== 'ACCEPTED') throw invalidState('EVIDENCE', state.is, ['ACCEPTED']);
  if (concludedTest !== undefined) throw inConcludedTest(evidenceId, concludedTest);
  if (newEvidenceId === evidenceId) refuseField('newEvidenceId', 'is another piece of evidence.');
  if (successor.is !== 'ACCEPTED' && successor.is !== 'SUBMITTED')
    throw invalidState('EVIDENCE', successor.is, ['SUBMITTED', 'ACCEPTED']);
  if (!successor.controlIds.some((id) => state.controlIds.includes(id)))
    refuseField('newEvidenceId', 'is evidence of another control.');
  return [fact('EvidenceSuperseded.v1', { evidenceId, newEvidenceId, reason })];
};
