import { describe, expect, it } from '@jest/globals';
import type { Frequency } from '@attestry/soc2';
import { addDays, expectedOccurrences, periodOf, TIME_BASED_FREQUENCIES } from '@attestry/soc2';
import { TIDEWATER } from '@attestry/soc2/worked-example';
import { projected } from '@attestry/testing';
import fc from 'fast-check';
import { defined } from '../control/control.examples.js';
import { implemented, missed, performed } from '../implementation/implementation.examples.js';
import type { OccurrenceDoc } from '../occurrence/occurrence-due.projection.js';
import { occurrenceDue } from '../occurrence/occurrence-due.projection.js';
import { occurrenceEntries, occurrencesIn } from './occurrence-entries.js';
import { occurrenceOutcomes } from './occurrence-outcome.projection.js';

const ENG_3 = { from: '2026-07-01', to: '2027-06-30' };
const owing = (frequency: Frequency, since = '2025-11-01'): OccurrenceDoc =>
  projected(occurrenceDue, defined({ frequency }), implemented(`${since}T10:00:00.000Z`)).get('c-1') as OccurrenceDoc;
const owed = (frequency: Frequency, span = ENG_3) => occurrencesIn(owing(frequency), span).length;
const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));

describe('occurrences in the calendar (4.5, 8.9)', () => {
  it.each([
    ['ANNUAL', 8, 1],
    ['SEMI_ANNUAL', 1, 2],
    ['QUARTERLY', 2, 4],
    ['MONTHLY', 2, 12],
    ['WEEKLY', 1, 52],
    ['DAILY', 2, 365],
    ['CONTINUOUS', 5, 0],
    ['PER_OCCURRENCE', 10, 0],
  ] as const)('8.9 %s: %i controls owe %i each', (frequency, controls, each) => {
    expect(TIDEWATER.filter((control) => control.frequency === frequency)).toHaveLength(controls);
    expect(owed(frequency)).toBe(each);
  });

  it('8.9 the 31 controls of the worked example owe 824 in the year of ENG-3', () => {
    expect(TIDEWATER).toHaveLength(31);
    expect(TIDEWATER.reduce((sum, { frequency }) => sum + owed(frequency), 0)).toBe(824);
  });

  it('4.5 two calendars side by side hold what one over both does, each occurrence once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TIME_BASED_FREQUENCIES), day, day, day, (frequency, ...drawn) => {
        const [from = '', middle = '', to = ''] = drawn.sort();
        const keys = (span: { from: string; to: string }) =>
          occurrencesIn(owing(frequency), span).map(({ key }) => key);
        const parts = [...keys({ from, to: middle }), ...keys({ from: addDays(middle, 1), to })];
        expect(parts).toEqual(keys({ from, to }));
        expect(new Set(parts).size).toBe(parts.length);
      }),
    );
  });

  it('4.5 over whole months the sums are those of the rule; a week falls due on its Sunday, the rule counts its Monday', () => {
    const rule = (frequency: (typeof TIME_BASED_FREQUENCIES)[number]) =>
      expectedOccurrences(frequency, periodOf(ENG_3.from, ENG_3.to)).length;
    for (const frequency of TIME_BASED_FREQUENCIES)
      expect([frequency, owed(frequency)]).toEqual([frequency, rule(frequency)]);
  });

  it('none before the implementation, nor from the retirement on', () => {
    expect(occurrencesIn(owing('MONTHLY', '2027-05-10'), ENG_3).map(({ key }) => key)).toEqual(['2027-05', '2027-06']);
    const retired = { ...owing('MONTHLY'), retiredOn: '2026-09-15' };
    expect(occurrencesIn(retired, ENG_3).map(({ key }) => key)).toEqual(['2026-07', '2026-08']);
  });

  it('IMP-5 one that was missed and then performed is done; what nobody told of has passed', () => {
    const outcomes = projected(
      occurrenceOutcomes,
      missed('2026-07', '2026-08-01T00:00:00.000Z'),
      missed('2026-08', '2026-09-01T00:00:00.000Z'),
      performed({ occurrenceKey: '2026-07', late: true }),
      performed({ occurrenceKey: 'any key of its own' }),
    );
    const occurrences = occurrencesIn(owing('MONTHLY'), { from: '2026-06-01', to: '2026-10-31' });
    const entries = occurrenceEntries('c-1', occurrences, outcomes, '2026-09-30T23:59:59.999Z');
    expect(entries.map(({ uid, day: due, state }) => [uid, due, state])).toEqual([
      ['occurrence-c-1-2026-06', '2026-06-30', 'PASSED'],
      ['occurrence-c-1-2026-07', '2026-07-31', 'DONE'],
      ['occurrence-c-1-2026-08', '2026-08-31', 'MISSED'],
      ['occurrence-c-1-2026-09', '2026-09-30', 'DUE'],
      ['occurrence-c-1-2026-10', '2026-10-31', 'DUE'],
    ]);
  });
});
