import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import { stillFresh } from '../evidence/evidence.errors.js';
import type { MarkEvidenceExpiringInput } from './mark-evidence-expiring.command.js';

/** Timer of domain 4.5; fires once for one piece of evidence. */
export const markEvidenceExpiring = (
  { evidenceId }: MarkEvidenceExpiringInput,
  by: Pick<CommandContext, 'now'>,
  state: EvidenceState,
  expiringAfter: string,
): Fact<'EvidenceExpiring.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (state.is !== 'ACCEPTED') throw invalidState('EVIDENCE', state.is, ['ACCEPTED']);
  if (by.now < expiringAfter) throw stillFresh(evidenceId, expiringAfter);
  if (state.freshness !== 'FRESH') return [];
  return [fact('EvidenceExpiring.v1', { evidenceId, controlIds: [...state.controlIds], freshUntil: state.freshUntil })];
};
