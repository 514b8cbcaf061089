import type { Frequency, Occurrence, Period, TimeBasedFrequency } from '@attestry/soc2';
import {
  addMs,
  containsInstant,
  expectedOccurrences,
  laterOf,
  occurrenceKey,
  startOfDay,
  TIME_BASED_FREQUENCIES,
} from '@attestry/soc2';
import { implementedFrom } from './control-versions.js';
import type { CutItem } from './cut.js';
import type { LogFact } from './population-query.js';
import { ofType } from './population-query.js';

export const isTimeBased = (frequency: Frequency): frequency is TimeBasedFrequency =>
  (TIME_BASED_FREQUENCIES as readonly string[]).includes(frequency);

const ONE_SECOND_MS = 1_000;

const earlierOf = (a: string, b: string): string => (a < b ? a : b);

/** Last second of the window that lies in the period: when an occurrence nobody performed in it counts; its first one, at the earliest. */
const countsAt = ({ window }: Occurrence, { start, endExclusive }: Period): string =>
  laterOf(startOfDay(start), addMs(startOfDay(earlierOf(window.endExclusive, endExclusive)), -ONE_SECOND_MS));

const LAST_DAY = '12-31';

/** A yearly occurrence is due when its year ends. In a period without such a day that of the year before counts, unless it was missed (4.5). */
const expectedIn = (
  period: Period,
  frequency: TimeBasedFrequency,
  performed: ReadonlyMap<string, unknown>,
): Occurrence[] => {
  const due = `${Number(period.start.slice(0, 4)) - 1}-${LAST_DAY}`;
  if (frequency !== 'ANNUAL') return expectedOccurrences(frequency, period);
  return expectedOccurrences(frequency, period, { due, missed: !performed.has(occurrenceKey(frequency, due)) });
};

/**
 * Every occurrence the calendar expects in the period, missed ones too (POP-5), from when the control was first in
 * operation. One performed outside the period counts at the end of its window, with its proof.
 */
export const expectedItems = (facts: readonly LogFact[], frequency: TimeBasedFrequency, period: Period): CutItem[] => {
  const since = implementedFrom(facts);
  const performed = new Map(ofType(facts, 'ControlPerformed.v1').map(({ data }) => [data.occurrenceKey, data]));
  const expected = since === undefined ? [] : expectedIn(period, frequency, performed);
  return expected
    .filter(({ window }) => startOfDay(window.endExclusive) > (since ?? ''))
    .map((occurrence) => {
      const done = performed.get(occurrence.key);
      const inside = done && containsInstant(period, done.performedAt) ? done.performedAt : undefined;
      return {
        key: occurrence.key,
        occurredAt: inside ?? countsAt(occurrence, period),
        missed: done === undefined,
        late: done?.late ?? false,
        evidenceIds: done ? [done.evidenceId] : [],
      };
    });
};
