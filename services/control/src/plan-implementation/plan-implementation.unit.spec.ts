import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACTIVE_CONTROL, DRAFT_CONTROL } from '../control/control.states.examples.js';
import { implementation } from '../implementation/implementation.js';
import { planned } from '../implementation/implementation.examples.js';
import { planImplementation } from './plan-implementation.js';

const plan =
  (promise = ACTIVE_CONTROL, actor = 'p-03', plannedFor?: string) =>
  (state: Parameters<typeof planImplementation>[3]) =>
    planImplementation(
      { controlId: 'c-1', ...(plannedFor ? { plannedFor } : {}) },
      { actor, role: 'CO' },
      promise,
      state,
    );

describe('plan implementation', () => {
  it('the owner plans', () => {
    given(implementation).when(plan()).then(planned());
  });

  it('IMP-1: the control must be active', () => {
    given(implementation)
      .when(plan(DRAFT_CONTROL))
      .thenRefused('CONTROL_NOT_ACTIVE', { rule: 'IMP-1', state: 'DRAFT' });
    given(implementation)
      .when(plan({ is: 'ABSENT' }))
      .thenRefused('NOT_FOUND');
  });

  it('another control owner does not', () => {
    given(implementation).when(plan(ACTIVE_CONTROL, 'p-04')).thenRefused('FORBIDDEN_ROLE');
  });

  it('once, and for a day that exists', () => {
    given(implementation, planned()).when(plan()).thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE');
    given(implementation)
      .when(plan(ACTIVE_CONTROL, 'p-03', 'soon'))
      .thenRefused('VALIDATION_FAILED');
  });
});
