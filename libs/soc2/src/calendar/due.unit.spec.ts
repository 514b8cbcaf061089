import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './day.js';
import { dueStepAt } from './due-steps.js';
import { checkPeriodLength, successionOf } from './period-rules.js';
import { containsDay, containsInstant, daysIn, daysOf, lastDayOf, lockInstant, overlaps, periodOf } from './period.js';
import { AUDIT_WARNING_DAY, auditDayAt, DUE_STEPS, obligationReminderStep, stepEscalations } from './timers.js';

const H1 = periodOf('2026-01-01', '2026-06-30');

describe('periods', () => {
  it('MON-1 the example period has 181 days and locks at 00:00 of 2026-07-01', () => {
    expect(daysIn(H1)).toBe(181);
    expect(daysOf(H1)).toHaveLength(181);
    expect(lastDayOf(H1)).toBe('2026-06-30');
    expect(lockInstant(H1)).toBe('2026-07-01T00:00:00.000Z');
  });

  it('are half-open: the end is outside', () => {
    expect(containsDay(H1, '2026-06-30')).toBe(true);
    expect(containsDay(H1, '2026-07-01')).toBe(false);
    expect(containsInstant(H1, '2026-06-30T23:59:59.999Z')).toBe(true);
    expect(containsInstant(H1, '2026-07-01T00:00:00Z')).toBe(false);
  });

  it('MON-2 neighbours do not overlap, a shared day does', () => {
    expect(overlaps(H1, periodOf('2026-07-01', '2027-06-30'))).toBe(false);
    expect(overlaps(H1, periodOf('2026-06-30', '2027-06-30'))).toBe(true);
  });

  it.each([
    ['2026-01-01', '2026-02-28', 'PERIOD_TOO_SHORT'],
    ['2026-01-01', '2026-03-30', 'PERIOD_TOO_SHORT'],
    ['2026-01-01', '2026-03-31', 'FITS'],
    ['2026-07-01', '2027-06-30', 'FITS'],
    ['2026-07-01', '2027-07-01', 'PERIOD_TOO_LONG'],
  ])('ENG-4 %s to %s is %s', (start, last, verdict) => {
    expect(checkPeriodLength(periodOf(start, last))).toBe(verdict);
  });

  it.each([
    ['2025-12-31', '2026-01-01', 'CONTIGUOUS'],
    ['2026-06-30', '2026-07-02', 'GAP'],
    ['2026-06-30', '2026-06-30', 'OVERLAP'],
  ])('ENG-5 after %s, starting %s is %s', (end, start, succession) => {
    expect(successionOf(end, start)).toBe(succession);
  });
});

describe('due steps (4.12)', () => {
  it.each([
    [-2, '2026-07-09T00:00:00.000Z'],
    [0, '2026-07-14T00:00:00.000Z'],
    [3, '2026-07-17T00:00:00.000Z'],
    [7, '2026-07-23T00:00:00.000Z'],
  ])('a request due 2026-07-13, step %i business days, fires %s', (step, at) => {
    expect(dueStepAt('2026-07-13', step, 'BUSINESS_DAYS')).toBe(at);
  });

  it('an acceptance that ends 2026-12-12 lapses at 00:00 of the next day', () => {
    expect(DUE_STEPS.RISK_ACCEPTANCE.map((step) => dueStepAt('2026-12-12', step))).toEqual([
      '2026-11-12T00:00:00.000Z',
      '2026-12-13T00:00:00.000Z',
    ]);
  });

  it('steps fire in rising order', () => {
    const base = '2026-03-15';
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 30 }), (step, more) => {
        return dueStepAt(base, step) < dueStepAt(base, step + more);
      }),
    );
  });

  it('an obligation reminds a fifth of its interval early, at least a day', () => {
    expect([1, 7, 30, 90, 365].map(obligationReminderStep)).toEqual([-1, -1, -6, -18, -73]);
  });

  it('audit days of both examples', () => {
    expect(auditDayAt('2026-01-12', AUDIT_WARNING_DAY)).toBe('2026-02-23T00:00:00.000Z');
    expect(auditDayAt('2026-07-06', AUDIT_WARNING_DAY)).toBe('2026-08-17T00:00:00.000Z');
    expect(auditDayAt('2026-07-06', 61)).toBe('2026-09-05T00:00:00.000Z');
  });

  it('step 1 escalates 14 days after entry, to TO 14 days later', () => {
    expect(stepEscalations(1, '2025-09-01T09:00:00Z', { type: 'TYPE_1' })).toEqual({
      toManager: '2025-09-15T09:00:00.000Z',
      toOwner: '2025-09-29T09:00:00.000Z',
    });
  });

  it('step 5 of a TYPE_2 counts from 2026-05-17 when entered earlier, and from entry when entered later', () => {
    const type2 = { type: 'TYPE_2', period: H1 } as const;
    expect(stepEscalations(5, '2026-02-10T00:00:00Z', type2).toManager).toBe(
      `${addDays('2026-05-17', 45)}T00:00:00.000Z`,
    );
    expect(stepEscalations(5, '2026-06-01T00:00:00Z', type2).toManager).toBe(
      `${addDays('2026-06-01', 45)}T00:00:00.000Z`,
    );
    expect(stepEscalations(5, '2026-02-10T00:00:00Z', { type: 'TYPE_1' }).toManager).toBe('2026-03-27T00:00:00.000Z');
  });
});
