import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACTIVE_CONTROL, DRAFT_CONTROL } from '../control/control.states.examples.js';
import { implementation } from '../implementation/implementation.js';
import { planned, started } from '../implementation/implementation.examples.js';
import { startImplementation } from './start-implementation.js';

const start =
  (promise = ACTIVE_CONTROL, actor = 'p-03') =>
  (state: Parameters<typeof startImplementation>[3]) =>
    startImplementation({ controlId: 'c-1' }, { actor, role: 'CO' }, promise, state);

describe('start implementation', () => {
  it('starts what was planned', () => {
    given(implementation, planned()).when(start()).then(started());
  });

  it('IMP-1: the control must be active', () => {
    given(implementation, planned()).when(start(DRAFT_CONTROL)).thenRefused('CONTROL_NOT_ACTIVE');
  });

  it('another control owner does not', () => {
    given(implementation, planned()).when(start(ACTIVE_CONTROL, 'p-04')).thenRefused('FORBIDDEN_ROLE');
  });

  it('only what was planned', () => {
    given(implementation).when(start()).thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE', { state: 'NONE' });
  });
});
