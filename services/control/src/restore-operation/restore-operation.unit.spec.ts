import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACTIVE_CONTROL } from '../control/control.states.examples.js';
import { implementation } from '../implementation/implementation.js';
import { degraded, implemented, restored } from '../implementation/implementation.examples.js';
import { restoreOperation } from './restore-operation.js';

const [SINCE, BROKE, NOW] = ['2026-01-01T00:00:00.000Z', '2026-02-10T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];
const restore =
  (validFrom?: string, actor = 'p-03') =>
  (state: Parameters<typeof restoreOperation>[3]) =>
    restoreOperation(
      { controlId: 'c-1', ...(validFrom ? { validFrom } : {}) },
      { actor, role: 'CO', now: NOW },
      ACTIVE_CONTROL,
      state,
    );

describe('restore operation', () => {
  it('the control works again', () => {
    given(implementation, implemented(SINCE), degraded(BROKE)).when(restore()).then(restored(NOW));
  });

  it('IMP-3 row 35: not before the degradation', () => {
    given(implementation, implemented(SINCE), degraded(BROKE))
      .when(restore('2026-02-09T00:00:00.000Z'))
      .thenRefused('VALID_TIME_REGRESSION', { since: BROKE });
  });

  it('only what is degraded, and one’s own', () => {
    given(implementation, implemented(SINCE)).when(restore()).thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE');
    given(implementation, implemented(SINCE), degraded(BROKE)).when(restore(NOW, 'p-04')).thenRefused('FORBIDDEN_ROLE');
  });
});
