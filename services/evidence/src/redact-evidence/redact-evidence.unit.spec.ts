import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { evidence } from '../evidence/evidence.js';
import { accepted, held, submitted } from '../evidence/evidence.examples.js';
import { redactEvidence } from './redact-evidence.js';

const [oldDigest, newDigest, third] = ['a', 'b', 'c'].map((one) => one.repeat(64)) as [string, string, string];
const reason = 'The export named two people.';
const redact =
  (change: { digest?: string; uploaded?: boolean; reason?: string } = {}) =>
  (state: Parameters<typeof redactEvidence>[1]) =>
    redactEvidence(
      { evidenceId: 'e-1', replacementDigest: change.digest ?? newDigest, reason: change.reason ?? reason },
      state,
      change.uploaded ?? true,
    );
const redacted = (from: string, to: string) =>
  fact('EvidenceRedacted.v1', { evidenceId: 'e-1', oldDigest: from, newDigest: to, reason });
const there = (...more: Parameters<typeof given>[1][]) => given(evidence, submitted({}), accepted({}), ...more);

describe('redact evidence', () => {
  it('EVD-4: the replacement is shown from here on, what was submitted stays named', () => {
    there().when(redact()).then(redacted(oldDigest, newDigest));
    there(redacted(oldDigest, newDigest))
      .when(redact({ digest: third }))
      .then(redacted(newDigest, third));
  });
  it('EVD-3: the replacement was uploaded', () =>
    there()
      .when(redact({ uploaded: false }))
      .thenRefused('EVIDENCE_DIGEST_MISMATCH'));
  it('is another file', () =>
    there()
      .when(redact({ digest: oldDigest }))
      .thenRefused('VALIDATION_FAILED'));
  it('not under a legal hold', () => there(held('h-1')).when(redact()).thenRefused('LEGAL_HOLD_ACTIVE'));
  it('says why, and of accepted evidence only', () => {
    there()
      .when(redact({ reason: 'names' }))
      .thenRefused('REASON_REQUIRED');
    given(evidence, submitted({})).when(redact()).thenRefused('EVIDENCE_INVALID_STATE');
    given(evidence).when(redact()).thenRefused('NOT_FOUND');
  });
});
