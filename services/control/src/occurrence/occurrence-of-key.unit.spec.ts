import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TimeBasedFrequency } from '@attestry/soc2';
import { addDays, occurrenceKey, occurrenceWindow, TIME_BASED_FREQUENCIES } from '@attestry/soc2';
import { nextOccurrence, occurrenceOfKey } from './occurrence-of-key.js';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const frequency = fc.constantFrom<TimeBasedFrequency>(...TIME_BASED_FREQUENCIES);

describe('occurrence of a key', () => {
  it('finds the window of every key that the calendar makes', () => {
    fc.assert(
      fc.property(frequency, day, (often, at) => {
        const key = occurrenceKey(often, at);
        expect(occurrenceOfKey(often, key)).toEqual({ key, window: occurrenceWindow(often, at) });
      }),
    );
  });

  it.each([
    ['QUARTERLY', '2026-Q5'],
    ['QUARTERLY', '2026-03'],
    ['WEEKLY', '2026-W54'],
    ['WEEKLY', 'next-W1'],
    ['DAILY', '2026-02-30'],
    ['ANNUAL', 'soon'],
    ['MONTHLY', ''],
  ] as const)('finds none for %s %s', (often, key) => {
    expect(occurrenceOfKey(often, key)).toBeUndefined();
  });

  it('always finds a next occurrence, and none ends before the day', () => {
    fc.assert(
      fc.property(frequency, day, (often, from) => {
        expect(nextOccurrence(often, from).window.endExclusive > from).toBe(true);
      }),
    );
  });

  it('a week counts from its Monday, the other windows by their last day', () => {
    expect(nextOccurrence('WEEKLY', '2026-03-04').key).toBe('2026-W11');
    expect(nextOccurrence('MONTHLY', '2026-03-04').key).toBe('2026-03');
    expect(nextOccurrence('ANNUAL', '2026-03-04').key).toBe('2026');
  });
});
