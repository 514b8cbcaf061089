import { describe, expect, it } from '@jest/globals';
import type { LoggedRun } from './failing-stretches.js';
import { failingStretches } from './failing-stretches.js';

const PERIOD = { start: '2026-01-01', endExclusive: '2026-07-01' };
const TF16 = { controlId: 'c-16', names: ['TF-16'] };
const run = (observedAt: string, result: LoggedRun['result'], change: Partial<LoggedRun> = {}): LoggedRun => ({
  controlIds: ['c-16'],
  result,
  observedAt,
  ...change,
});
const RUNS = [
  run('2026-03-10T01:00:00.000Z', 'PASS'),
  run('2026-03-10T02:00:00.000Z', 'FAIL'),
  run('2026-03-10T05:00:00.000Z', 'FAIL'),
  run('2026-03-10T08:00:00.000Z', 'PASS'),
];
const STRETCH = { from: '2026-03-10T02:00:00.000Z', to: '2026-03-10T08:00:00.000Z' };

describe('failing stretches of a monitored control', () => {
  it('8.8 4.6 TF-16 fails for six hours: an observation, from the failing run to the next passing one', () => {
    expect(failingStretches([TF16], RUNS, PERIOD)).toEqual(new Map([['c-16', [STRETCH]]]));
  });

  it('4.6 longer than its tolerance it is a candidate for an exception, and not listed here', () => {
    expect(failingStretches([{ ...TF16, toleranceHours: 5 }], RUNS, PERIOD).size).toBe(0);
    expect(failingStretches([{ ...TF16, toleranceHours: 6 }], RUNS, PERIOD).size).toBe(1);
  });

  it('a failing check of another control says nothing of this one', () => {
    const other = { check: 'tls', control: 'TF-15', passed: false, observed: 'off' };
    const own = { ...other, control: 'TF-16' };
    const failing = (observations: LoggedRun['observations']) =>
      RUNS.map((one) => (one.result === 'FAIL' && observations ? { ...one, observations } : one));
    expect(failingStretches([TF16], failing([other]), PERIOD).size).toBe(0);
    expect(failingStretches([TF16], failing([own]), PERIOD).size).toBe(1);
    expect(failingStretches([{ controlId: 'c-20', names: ['TF-20'] }], RUNS, PERIOD).size).toBe(0);
  });
});
