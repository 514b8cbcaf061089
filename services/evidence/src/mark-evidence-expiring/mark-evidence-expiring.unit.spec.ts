import { describe, it } from '@jest/globals';
import type { EventData } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { evidence } from '../evidence/evidence.js';
import { accepted, submitted } from '../evidence/evidence.examples.js';
import { markEvidenceExpired } from '../mark-evidence-expired/mark-evidence-expired.js';
import { markEvidenceExpiring } from './mark-evidence-expiring.js';

/** Valid on 2026-01-01, for the 100 days of a quarterly control. */
const ENDS = { freshUntil: '2026-04-11T00:00:00.000Z', controlIds: ['c-1'] };
const [WARNED, BEFORE] = ['2026-03-22T00:00:00.000Z', '2026-03-21T23:59:59.000Z'];
const there = (change: Partial<EventData<'EvidenceAccepted.v1'>> = { expiringFrom: WARNED }) => [
  submitted({}),
  accepted({ freshUntil: ENDS.freshUntil, ...change }),
];
const expiring =
  (now = WARNED) =>
  (state: Parameters<typeof markEvidenceExpiring>[2]) =>
    markEvidenceExpiring({ evidenceId: 'e-1' }, { now }, state);
const expired = (state: Parameters<typeof markEvidenceExpired>[2]) =>
  markEvidenceExpired({ evidenceId: 'e-1' }, { now: ENDS.freshUntil }, state);
const ended = { evidenceId: 'e-1', ...ENDS };

describe('notices of a piece of evidence (domain 4.5)', () => {
  it('are recorded once, each in its time', () => {
    given(evidence, ...there())
      .when(expiring())
      .then(fact('EvidenceExpiring.v1', ended));
    given(evidence, ...there())
      .when(expiring(BEFORE))
      .thenRefused('EVIDENCE_STILL_FRESH');
    const warned = [...there(), fact('EvidenceExpiring.v1', ended)];
    given(evidence, ...warned)
      .when(expiring())
      .thenNothing();
    given(evidence, ...warned)
      .when(expired)
      .then(fact('EvidenceExpired.v1', ended));
    given(evidence, ...warned, fact('EvidenceExpired.v1', ended))
      .when(expired)
      .thenNothing();
  });

  it('come by the same rule for an acceptance that does not say when', () => {
    given(evidence, ...there({}))
      .when(expiring())
      .then(fact('EvidenceExpiring.v1', ended));
    given(evidence, ...there({}))
      .when(expiring(BEFORE))
      .thenRefused('EVIDENCE_STILL_FRESH');
  });

  it('are of what is accepted', () => {
    given(evidence, submitted({})).when(expiring()).thenRefused('EVIDENCE_INVALID_STATE');
    given(evidence).when(expiring()).thenRefused('NOT_FOUND');
  });
});
