import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound, requireReason } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import { submitterAccepts } from '../evidence/evidence.errors.js';
import type { RejectEvidenceInput } from './reject-evidence.command.js';

/** Rejects a submission; the submitter judges it as little as they accept it (EVD-1). */
export const rejectEvidence = (
  { evidenceId, reason }: RejectEvidenceInput,
  by: Pick<CommandContext, 'actor'>,
  state: EvidenceState,
): Fact<'EvidenceRejected.v1'>[] => {
  requireReason('2.13', 'Rejecting evidence', reason);
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (state.is !== 'SUBMITTED') throw invalidState('EVIDENCE', state.is, ['SUBMITTED']);
  if (state.submittedBy === by.actor) throw submitterAccepts(evidenceId);
  return [fact('EvidenceRejected.v1', { evidenceId, reason })];
};
