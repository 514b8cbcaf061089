import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACTIVE_CONTROL, controlOperating } from '../control/control.states.examples.js';
import type { ControlState } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { implemented, missed, performed } from '../implementation/implementation.examples.js';
import { missOccurrence } from './miss-occurrence.js';

const [SINCE, NOW] = ['2026-01-10T00:00:00.000Z', '2026-04-05T00:00:00.000Z'];
const QUARTERLY = controlOperating('QUARTERLY');
const miss =
  (occurrenceKey: string, promise: ControlState = QUARTERLY) =>
  (state: Parameters<typeof missOccurrence>[3]) =>
    missOccurrence({ controlId: 'c-1', occurrenceKey }, { actor: 'system', role: 'SYS', now: NOW }, promise, state);
const Q1 = missed('2026-Q1', '2026-04-01T00:00:00.000Z');

describe('miss occurrence', () => {
  it('a window that ended without a performance is missed', () => {
    given(implementation, implemented(SINCE)).when(miss('2026-Q1')).then(Q1);
  });

  it('a second report changes nothing', () => {
    given(implementation, implemented(SINCE), Q1).when(miss('2026-Q1')).thenNothing();
  });

  it('what was performed is not missed', () => {
    given(implementation, implemented(SINCE), performed({}))
      .when(miss('2026-Q1'))
      .thenRefused('OCCURRENCE_ALREADY_PERFORMED');
  });

  it('a window that runs, that was before the implementation, or that is none', () => {
    const before = given(implementation, implemented(SINCE));
    before.when(miss('2026-Q2')).thenRefused('VALIDATION_FAILED');
    before.when(miss('2025-Q4')).thenRefused('VALIDATION_FAILED');
    before.when(miss('LVR-004', ACTIVE_CONTROL)).thenRefused('VALIDATION_FAILED');
  });

  it('only what is implemented', () => {
    given(implementation).when(miss('2026-Q1')).thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE');
  });
});
