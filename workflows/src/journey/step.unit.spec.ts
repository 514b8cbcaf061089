import { describe, expect, it } from '@jest/globals';
import { recordAt } from '../testing/fake-platform.js';
import { preparationStep } from './step.js';

const ENTERED_AT = '2026-01-01T00:00:00.000Z';
const entered = recordAt({ 1: 'ENTERED' }, {}, ENTERED_AT);
const look = (record: typeof entered) => ({ engagementId: 'eng-1', record, now: ENTERED_AT, monitoring: false });
const withStep1 = (change: Partial<(typeof entered)['steps'][1]>) => ({
  ...entered,
  steps: { ...entered.steps, 1: { ...entered.steps[1], ...change } },
});

describe('timers of a step', () => {
  it('4.12: 14 days in step 1 to CM, 14 days later to TO', () => {
    expect(preparationStep(1).alarms(look(entered))).toEqual(['2026-01-15T00:00:00.000Z', '2026-01-29T00:00:00.000Z']);
  });

  it('JRN-3 later by the time the journey was paused, and none while it is', () => {
    const resumed = withStep1({ countedFrom: '2026-01-11T00:00:00.000Z' });
    expect(preparationStep(1).alarms(look(resumed))).toEqual(['2026-01-25T00:00:00.000Z', '2026-02-08T00:00:00.000Z']);
    expect(preparationStep(1).alarms(look({ ...resumed, state: 'PAUSED' }))).toEqual([]);
  });
});
