import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACTIVE_CONTROL } from '../control/control.states.examples.js';
import { implementation } from '../implementation/implementation.js';
import { degraded, implemented, started } from '../implementation/implementation.examples.js';
import type { ReportDegradationInput } from './report-degradation.command.js';
import { reportDegradation } from './report-degradation.js';

const [SINCE, NOW] = ['2026-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'];
const report =
  (input: Partial<ReportDegradationInput>, role: 'CO' | 'SYS' = 'CO', actor = 'p-03') =>
  (state: Parameters<typeof reportDegradation>[3]) =>
    reportDegradation(
      { controlId: 'c-1', cause: 'MANUAL', ...input },
      { actor, role, now: NOW },
      ACTIVE_CONTROL,
      state,
    );

describe('report degradation', () => {
  it('the owner reports it', () => {
    given(implementation, implemented(SINCE)).when(report({})).then(degraded(NOW));
  });

  it('COL-4: a monitor reports it at the time of its look', () => {
    const seen = { cause: 'MONITOR', runId: 'run-1', validFrom: '2026-02-10T00:00:00.000Z' } as const;
    given(implementation, implemented(SINCE))
      .when(report(seen, 'SYS', 'system'))
      .then(degraded(seen.validFrom, { cause: 'MONITOR', runId: 'run-1' }));
  });

  it('a person does not speak for a monitor, nor for somebody else’s control', () => {
    given(implementation, implemented(SINCE))
      .when(report({ cause: 'MONITOR' }))
      .thenRefused('VALIDATION_FAILED');
    given(implementation, implemented(SINCE))
      .when(report({}, 'CO', 'p-04'))
      .thenRefused('FORBIDDEN_ROLE');
  });

  it('IMP-3: not before it was implemented', () => {
    given(implementation, implemented(SINCE))
      .when(report({ validFrom: '2025-12-31T00:00:00.000Z' }))
      .thenRefused('VALID_TIME_REGRESSION');
  });

  it('only what is implemented', () => {
    given(implementation, started()).when(report({})).thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE');
    given(implementation, implemented(SINCE), degraded(NOW))
      .when(report({}))
      .thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE');
  });
});
