import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { replay } from '@attestry/service-kit';
import { given, recorded } from '@attestry/testing';
import type { EvidenceFact } from '../evidence/evidence.js';
import { evidence } from '../evidence/evidence.js';
import { accepted, submitted } from '../evidence/evidence.examples.js';
import { supersedeEvidence } from './supersede-evidence.js';

const reason = 'The export of March lacked two accounts.';
const successorOf = (change: Parameters<typeof submitted>[0] = {}) =>
  replay(evidence, [recorded<EvidenceFact>(submitted({ evidenceId: 'e-2', ...change }))]);
const supersede =
  (
    change: {
      successor?: ReturnType<typeof successorOf>;
      concludedTest?: string;
      newEvidenceId?: string;
      reason?: string;
    } = {},
  ) =>
  (state: Parameters<typeof supersedeEvidence>[1]) =>
    supersedeEvidence(
      { evidenceId: 'e-1', newEvidenceId: change.newEvidenceId ?? 'e-2', reason: change.reason ?? reason },
      state,
      { successor: change.successor ?? successorOf(), concludedTest: change.concludedTest },
    );
const there = () => given(evidence, submitted({}), accepted({}));

describe('supersede evidence', () => {
  it('EVD-4: newer evidence of the same control takes its place', () =>
    there()
      .when(supersede())
      .then(fact('EvidenceSuperseded.v1', { evidenceId: 'e-1', newEvidenceId: 'e-2', reason })));
  it('EVD-4: says why', () =>
    there()
      .when(supersede({ reason: 'better' }))
      .thenRefused('REASON_REQUIRED'));
  it('EVD-4: not by itself, nor by evidence of another control, nor by none', () => {
    there()
      .when(supersede({ newEvidenceId: 'e-1' }))
      .thenRefused('VALIDATION_FAILED');
    there()
      .when(supersede({ successor: successorOf({ controlIds: ['c-9'] }) }))
      .thenRefused('VALIDATION_FAILED');
    there()
      .when(supersede({ successor: { is: 'ABSENT' } }))
      .thenRefused('NOT_FOUND');
  });
  it('EVD-8 row 52: not where a concluded test rests on it', () =>
    there()
      .when(supersede({ concludedTest: 'tst-1' }))
      .thenRefused('EVIDENCE_IN_CONCLUDED_TEST'));
  it('only what is accepted', () =>
    given(evidence, submitted({})).when(supersede()).thenRefused('EVIDENCE_INVALID_STATE'));
});
