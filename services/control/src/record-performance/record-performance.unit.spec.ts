import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACTIVE_CONTROL, controlOperating, RETIRED_CONTROL } from '../control/control.states.examples.js';
import type { ControlState } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { implemented, missed, performed, started } from '../implementation/implementation.examples.js';
import type { RecordPerformanceInput } from './record-performance.command.js';
import { recordPerformance } from './record-performance.js';

const [SINCE, NOW] = ['2026-01-10T00:00:00.000Z', '2026-04-05T00:00:00.000Z'];
const QUARTERLY = controlOperating('QUARTERLY');
const AT = '2026-02-20T10:00:00.000Z';
const perform =
  (change: Partial<RecordPerformanceInput> = {}, promise: ControlState = QUARTERLY, actor = 'p-03') =>
  (state: Parameters<typeof recordPerformance>[3]) =>
    recordPerformance(
      { controlId: 'c-1', occurrenceKey: '2026-Q1', evidenceId: 'e-2', performedAt: AT, ...change },
      { actor, role: 'CO', now: NOW },
      promise,
      state,
    );
const done = performed({ performerRef: 'p-03' });

describe('record performance', () => {
  it('names the occurrence, the performer and the evidence', () => {
    given(implementation, implemented(SINCE)).when(perform()).then(done);
  });

  it('IMP-4 row 34: one performance for each occurrence', () => {
    given(implementation, implemented(SINCE), done)
      .when(perform())
      .thenRefused('OCCURRENCE_ALREADY_PERFORMED', { rule: 'IMP-4' });
  });

  it('IMP-5: after the end of the window, or after the miss, it is late', () => {
    const facts = perform({ performedAt: '2026-04-02T00:00:00.000Z' });
    given(implementation, implemented(SINCE))
      .when(facts)
      .then(performed({ performerRef: 'p-03', performedAt: '2026-04-02T00:00:00.000Z', late: true }));
    given(implementation, implemented(SINCE), missed('2026-Q1', '2026-04-01T00:00:00.000Z'))
      .when(perform())
      .then(performed({ performerRef: 'p-03', late: true }));
  });

  it('IMP-6: not after retirement', () => {
    const retiredControl = { ...RETIRED_CONTROL, frequencies: ['QUARTERLY' as const] };
    given(implementation, implemented(SINCE))
      .when(perform({}, retiredControl))
      .thenRefused('CONTROL_ALREADY_RETIRED', { rule: 'IMP-6' });
  });

  it('IMP-3: not before the control was implemented', () => {
    given(implementation, implemented(SINCE))
      .when(perform({ performedAt: '2026-01-09T00:00:00.000Z' }))
      .thenRefused('VALID_TIME_REGRESSION');
  });

  it('the key fits the frequency and no window that has not begun', () => {
    const before = given(implementation, implemented(SINCE));
    before.when(perform({ occurrenceKey: '2026-03' })).thenRefused('VALIDATION_FAILED');
    before.when(perform({ occurrenceKey: '2026-Q2' })).thenRefused('VALIDATION_FAILED');
    before.when(perform({ performedAt: '2026-04-06T00:00:00.000Z' })).thenRefused('VALIDATION_FAILED');
    before.when(perform({ occurrenceKey: 'ann@example.com' }, ACTIVE_CONTROL)).thenRefused('PERSONAL_DATA_IN_CLEAR');
  });

  it('a control without a calendar takes a key of its own, and an outcome', () => {
    const [leaver] = perform({ occurrenceKey: 'LVR-004', outcome: 'DEVIATED' }, ACTIVE_CONTROL)(operating());
    expect(leaver?.data).toMatchObject({ occurrenceKey: 'LVR-004', outcome: 'DEVIATED', late: false });
  });

  it('only what is implemented, and one’s own', () => {
    given(implementation, started()).when(perform()).thenRefused('CONTROL_IMPLEMENTATION_INVALID_STATE');
    given(implementation, implemented(SINCE))
      .when(perform({}, QUARTERLY, 'p-04'))
      .thenRefused('FORBIDDEN_ROLE');
  });
});

const operating = () =>
  ({
    is: 'IMPLEMENTED',
    implementedFrom: SINCE,
    since: SINCE,
    performed: new Set<string>(),
    missed: new Set<string>(),
  }) as const;
