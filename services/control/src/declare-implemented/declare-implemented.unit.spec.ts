import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACTIVE_CONTROL, DRAFT_CONTROL } from '../control/control.states.examples.js';
import { implementation } from '../implementation/implementation.js';
import { degraded, implemented, planned, started } from '../implementation/implementation.examples.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import type { DeclareImplementedInput } from './declare-implemented.command.js';
import { declareImplemented } from './declare-implemented.js';

const NOW = '2026-03-01T00:00:00.000Z';
const PROOF: KnownEvidence = {
  id: 'e-1',
  controlIds: ['c-1'],
  state: 'ACCEPTED',
  validFrom: NOW,
  validTo: NOW,
  acceptedAt: NOW,
};
const declare =
  (proof: Partial<KnownEvidence> = {}, change: Partial<DeclareImplementedInput> = {}, promise = ACTIVE_CONTROL) =>
  (state: Parameters<typeof declareImplemented>[3]) =>
    declareImplemented(
      { controlId: 'c-1', evidenceIds: ['e-1'], ...change },
      { actor: 'p-03', role: 'CO', now: NOW },
      { promise, evidence: new Map([['e-1', { ...PROOF, ...proof }]]) },
      state,
    );

describe('declare implemented', () => {
  it('is implemented from the valid time named', () => {
    const since = '2026-02-20T00:00:00.000Z';
    given(implementation, planned(), started())
      .when(declare({}, { validFrom: since }))
      .then(implemented(since));
    given(implementation, planned(), started()).when(declare()).then(implemented(NOW));
  });

  it('IMP-1: the control must be active', () => {
    given(implementation, started())
      .when(declare({}, {}, DRAFT_CONTROL))
      .thenRefused('CONTROL_NOT_ACTIVE');
  });

  it('IMP-2: evidence must be accepted and of this control', () => {
    const before = given(implementation, planned(), started());
    before.when(declare({ state: 'SUBMITTED' })).thenRefused('EVIDENCE_REQUIRED', { rule: 'IMP-2' });
    before.when(declare({ controlIds: ['c-2'] })).thenRefused('EVIDENCE_REQUIRED');
    before.when(declare({}, { evidenceIds: [] })).thenRefused('EVIDENCE_REQUIRED');
    before.when(declare({}, { evidenceIds: ['e-1', 'e-unknown'] })).thenRefused('EVIDENCE_REQUIRED');
  });

  it('IMP-3: not before the degradation it repairs', () => {
    given(implementation, started(), implemented('2026-01-01T00:00:00.000Z'), degraded('2026-02-10T00:00:00.000Z'))
      .when(declare({}, { validFrom: '2026-02-09T00:00:00.000Z' }))
      .thenRefused('VALID_TIME_REGRESSION', { rule: 'IMP-3' });
  });

  it('work must have started, and the future is not known', () => {
    given(implementation, planned()).when(declare()).thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE');
    given(implementation, started())
      .when(declare({}, { validFrom: '2026-03-02T00:00:00.000Z' }))
      .thenRefused('VALIDATION_FAILED');
  });
});
