import { describe, expect, it } from '@jest/globals';
import type { Fact } from '@attestry/contracts';
import { addDays, dueStepAt, startOfDay, TIME_BASED_FREQUENCIES } from '@attestry/soc2';
import { recorded } from '@attestry/testing';
import fc from 'fast-check';
import { nextDue } from '../reactions/recur-obligations.js';
import { tellObligationDue } from '../tell-obligation-due/tell-obligation-due.js';
import { obligationTimer, toldStep } from './obligation-timer.js';
import { scheduled } from './obligation.examples.js';
import type { ObligationFact } from './obligation.js';
import { obligation, RECURRENCES } from './obligation.js';

type Told = Fact<'ObligationDueSoon.v1' | 'ObligationOverdue.v1' | 'ObligationEscalated.v1'>;

/** What is told when the timers are looked at on these days and no others; the obligation was set on 2026-01-01. */
const toldOn = (days: readonly string[], dueOn: string, recurrence: string): Told[] => {
  let state = obligation.evolve(obligation.initial, recorded<ObligationFact>(scheduled({ dueOn, recurrence })));
  return days.flatMap((day) => {
    const all: Told[] = [];
    for (let next = attempt(day, state); next; next = attempt(day, state)) {
      state = obligation.evolve(state, recorded<ObligationFact>(next));
      all.push(next);
    }
    return all;
  });
};

const attempt = (day: string, state: Parameters<typeof tellObligationDue>[2]): Told | undefined => {
  try {
    return tellObligationDue({ obligationId: 'ob-1' }, { now: startOfDay(day) }, state)[0];
  } catch (error) {
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED' });
    return undefined;
  }
};

const day = fc.integer({ min: 1, max: 500 }).map((days) => addDays('2026-01-01', days));
const recurrence = fc.constantFrom(...RECURRENCES);

describe('timers of an obligation (4.12)', () => {
  it.each([
    ['DAILY', -1],
    ['WEEKLY', -1],
    ['MONTHLY', -6],
    ['QUARTERLY', -18],
    ['SEMI_ANNUAL', -36],
    ['ANNUAL', -73],
  ])('4.12 %s: a fifth of its interval early (%i days), then 0, +3 and +10 days', (often, reminder) => {
    const timer = obligationTimer({ dueOn: '2027-06-30', recurrence: often, setAt: '2026-01-01T00:00:00.000Z' });
    expect(timer.steps).toEqual([reminder, 0, 3, 10]);
  });

  it('4.12 each step is told once, in order and as of its time, however seldom the timers are looked at', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 20 }), day, recurrence, (looks, dueOn, often) => {
        const told = toldOn([...looks].sort(), dueOn, often);
        const steps = told.map((one) => toldStep(recorded(one)));
        expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
        for (const [index, one] of told.entries()) {
          const step = steps[index] ?? 0;
          if (step >= 0) expect(one.effectiveAt).toBe(dueStepAt(dueOn, step));
        }
      }),
    );
  });

  it('4.12 looked at after everything has come, the due day, CM and TO are all told', () => {
    fc.assert(
      fc.property(day, recurrence, (dueOn, often) => {
        const steps = toldOn([addDays(dueOn, 11)], dueOn, often).map((one) => toldStep(recorded(one)));
        expect(steps.filter((step) => step >= 0)).toEqual([0, 3, 10]);
      }),
    );
  });

  it('MON-3 due days follow from the first one alone, whenever each was fulfilled', () => {
    const after = (often: string, from: string, times: number): string =>
      times === 0 ? from : after(often, nextDue(from, often) ?? '', times - 1);
    expect(after('QUARTERLY', '2026-09-30', 3)).toBe('2027-06-30');
    expect(after('MONTHLY', '2026-01-31', 1)).toBe('2026-02-28');
    expect(nextDue('2026-01-31', 'ONCE')).toBeUndefined();
    fc.assert(
      fc.property(fc.constantFrom(...TIME_BASED_FREQUENCIES), day, (often, dueOn) => {
        expect(after(often, dueOn, 1) > dueOn).toBe(true);
      }),
    );
  });
});
