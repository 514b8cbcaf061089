import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound, requireReason } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import type { SupersedeEvidenceInput } from './supersede-evidence.command.js';

/** Newer evidence takes the place of an accepted piece; both stay readable (EVD-4). */
export const supersedeEvidence = (
  { evidenceId, newEvidenceId, reason }: SupersedeEvidenceInput,
  state: EvidenceState,
): Fact<'EvidenceSuperseded.v1'>[] => {
  requireReason('EVD-4', 'Superseding evidence', reason);
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (state.is !== 'ACCEPTED') throw invalidState('EVIDENCE', state.is, ['ACCEPTED']);
  return [fact('EvidenceSuperseded.v1', { evidenceId, newEvidenceId, reason })];
};
