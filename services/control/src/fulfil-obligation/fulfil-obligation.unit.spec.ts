import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACTIVE_CONTROL } from '../control/control.states.examples.js';
import { obligation } from '../obligation/obligation.js';
import { fulfilled, overdue, scheduled } from '../obligation/obligation.examples.js';
import { fulfilObligation } from './fulfil-obligation.js';

const fulfil =
  (evidenceId: string | undefined, actor = 'p-03', role: 'CO' | 'SYS' = 'CO') =>
  (state: Parameters<typeof fulfilObligation>[3]) =>
    fulfilObligation(
      { obligationId: 'ob-1', ...(evidenceId ? { evidenceId } : {}) },
      { actor, role },
      ACTIVE_CONTROL,
      state,
    );

describe('fulfil obligation', () => {
  it('in time or overdue', () => {
    given(obligation, scheduled({}))
      .when(fulfil('e-1'))
      .then(fulfilled({ evidenceId: 'e-1' }));
    given(obligation, scheduled({}), overdue('2026-02-01'))
      .when(fulfil('e-1'))
      .then(fulfilled({ evidenceId: 'e-1' }));
  });

  it('a person names evidence and owns the control; the platform does not need to', () => {
    given(obligation, scheduled({})).when(fulfil(undefined)).thenRefused('EVIDENCE_REQUIRED');
    given(obligation, scheduled({})).when(fulfil('e-1', 'p-04')).thenRefused('FORBIDDEN_ROLE');
    given(obligation, scheduled({}))
      .when(fulfil(undefined, 'system', 'SYS'))
      .then(fulfilled({}));
  });

  it('once', () => {
    given(obligation, scheduled({}), fulfilled({})).when(fulfil('e-1')).thenRefused('OBLIGATION_INVALID_STATE');
    given(obligation).when(fulfil('e-1')).thenRefused('NOT_FOUND');
  });
});
