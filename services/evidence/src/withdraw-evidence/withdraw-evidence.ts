import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, invalidState, notFound, requireReason } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import type { WithdrawEvidenceInput } from './withdraw-evidence.command.js';

/** Takes back a submission that nobody has judged; only its submitter may (domain 2.13). */
export const withdrawEvidence = (
  { evidenceId, reason }: WithdrawEvidenceInput,
  by: Pick<CommandContext, 'actor'>,
  state: EvidenceState,
): Fact<'EvidenceWithdrawn.v1'>[] => {
  requireReason('2.13', 'Withdrawing evidence', reason);
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (state.is !== 'SUBMITTED') throw invalidState('EVIDENCE', state.is, ['SUBMITTED']);
  if (state.submittedBy !== by.actor)
    throw new DomainError('FORBIDDEN_ROLE', 'Only the submitter withdraws evidence.', { evidenceId });
  return [fact('EvidenceWithdrawn.v1', { evidenceId })];
};
