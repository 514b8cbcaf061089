import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import type { EvidenceState } from '../evidence/evidence.js';
import { noRule, submitterAccepts } from '../evidence/evidence.errors.js';
import type { AcceptEvidenceInput } from './accept-evidence.command.js';

/** What acceptance depends on besides the evidence itself. */
export interface Grounds {
  readonly freshUntil: string;
  /** What hinders acceptance by rule; undefined when the rule holds. */
  readonly hindrance: string | undefined;
}

/** Accepts a submission by another person than its submitter; SYS accepts by rule what a healthy collector brought (EVD-1). */
export const acceptEvidence = (
  { evidenceId }: AcceptEvidenceInput,
  by: Pick<CommandContext, 'actor' | 'role'>,
  state: EvidenceState,
  { freshUntil, hindrance }: Grounds,
): Fact<'EvidenceAccepted.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (state.is !== 'SUBMITTED') throw invalidState('EVIDENCE', state.is, ['SUBMITTED']);
  if (by.role === 'SYS' && hindrance !== undefined) throw noRule(evidenceId, hindrance);
  if (state.submittedBy === by.actor && by.role !== 'SYS') throw submitterAccepts(evidenceId);
  return [fact('EvidenceAccepted.v1', { evidenceId, by: by.role === 'SYS' ? 'RULE' : 'PERSON', freshUntil })];
};
