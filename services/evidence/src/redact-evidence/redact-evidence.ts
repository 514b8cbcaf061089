import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, invalidState, notFound, refuseField, requireReason } from '@attestry/service-kit';
import { digestMismatch } from '../evidence/evidence.errors.js';
import type { EvidenceState } from '../evidence/evidence.js';
import type { RedactEvidenceInput } from './redact-evidence.command.js';

/**
 * From here on readers get the redacted file. The digest of what was submitted stays in the log, so that everybody sees that
 * something was taken out, when and why; nothing is edited (EVD-4). What is under a legal hold stays as it is.
 */
export const redactEvidence = (
  { evidenceId, replacementDigest, reason }: RedactEvidenceInput,
  state: EvidenceState,
  uploaded: boolean,
): Fact<'EvidenceRedacted.v1'>[] => {
  requireReason('EVD-4', 'Redacting evidence', reason);
  if (state.is === 'ABSENT') throw notFound('evidence', evidenceId);
  if (state.is !== 'ACCEPTED') throw invalidState('EVIDENCE', state.is, ['ACCEPTED']);
  if (state.holds.length > 0)
    throw new DomainError('LEGAL_HOLD_ACTIVE', 'Evidence under a legal hold is not redacted.', { holds: state.holds });
  if (!uploaded) throw digestMismatch('No file with this digest was uploaded.', { digest: replacementDigest });
  if (replacementDigest === state.shown) refuseField('replacementDigest', 'is that of another file than is shown now.');
  const data = { evidenceId, oldDigest: state.shown, newDigest: replacementDigest, reason };
  return [fact('EvidenceRedacted.v1', data)];
};
