import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './day.js';
import type { DueTimer } from './due-timer.js';
import { nextDueStep, obligationSteps } from './due-timer.js';
import { DUE_STEPS } from './timers.js';

const SET = '2026-01-01T00:00:00.000Z';
const item: DueTimer = { dueOn: '2026-02-01', steps: DUE_STEPS.REMEDIATION, setAt: SET };
const spoken = (timer: DueTimer): string[] => {
  const next = nextDueStep(timer);
  return next ? [`${next.step} ${next.at.slice(0, 10)}`, ...spoken({ ...timer, said: next.step })] : [];
};

describe('steps of a due day (4.12)', () => {
  it('4.12 remediation: −7 d to the owner, 0 overdue, +7 d, +21 d', () => {
    expect(spoken(item)).toEqual(['-7 2026-01-25', '0 2026-02-02', '7 2026-02-09', '21 2026-02-23']);
  });

  it('4.12 obligation: a fifth of its interval early, 0, +3 d, +10 d', () => {
    const quarterly = { dueOn: '2026-03-31', steps: obligationSteps('QUARTERLY', SET, '2026-03-31'), setAt: SET };
    expect(spoken(quarterly)).toEqual(['-18 2026-03-13', '0 2026-04-01', '3 2026-04-04', '10 2026-04-11']);
    expect(obligationSteps('ONCE', SET, '2026-01-21')[0]).toBe(-4);
    expect(obligationSteps('DAILY', SET, '2026-01-02')[0]).toBe(-1);
    expect(obligationSteps('ONCE', SET, '2025-01-02')[0]).toBe(-1);
  });

  it('a reminder for a moment before the day was set is left out, what follows is not', () => {
    expect(spoken({ ...item, setAt: '2026-01-30T00:00:00.000Z' })[0]).toBe('0 2026-02-02');
    expect(spoken({ ...item, setAt: '2026-02-10T00:00:00.000Z' })[0]).toBe('0 2026-02-02');
  });

  it('4.12 speaks each step once, in rising order of time, and then is silent', () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(days, days, fc.constantFrom(...['DAILY', 'ANNUAL', 'ONCE']), (due, set, recurrence) => {
        const [dueOn, setAt] = [addDays('2026-01-01', due), `${addDays('2026-01-01', set)}T00:00:00.000Z`];
        const said = spoken({ dueOn, setAt, steps: obligationSteps(recurrence, setAt, dueOn) });
        const times = said.map((one) => one.split(' ')[1]);
        expect([...times].sort()).toEqual(times);
        expect(new Set(said).size).toBe(said.length);
        expect(said.length).toBeGreaterThanOrEqual(DUE_STEPS.OBLIGATION_AFTER.length);
      }),
    );
  });
});
