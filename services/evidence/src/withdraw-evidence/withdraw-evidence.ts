import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, invalidState, notFound, requireReason } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import type { WithdrawEvidenceInput } from './withdraw-evidence.command.js';

/** Takes back a submission that nobody has judged; only its submitter may, and not under a legal hold (domain 2.13). */
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
  if (state.holds.length > 0)
    throw new DomainError('LEGAL_HOLD_ACTIVE', 'Evidence under a legal hold is not withdrawn.', { holds: state.holds });
  return [fact('EvidenceWithdrawn.v1', { evidenceId, reason })];
};
