import { view } from '@attestry/service-kit';
import { addDays, TIME_BASED_FREQUENCIES } from '@attestry/soc2';
import { occurrenceOf } from '../occurrence/occurrence-of-key.js';

/** What became of the occurrences of one control that fell due in one month; keys are `<control>/<month>`. */
export interface OutcomesDoc {
  readonly id: string;
  /** By occurrence: performed, in time or late, or missed so far. */
  readonly outcomes: Readonly<Record<string, 'DONE' | 'MISSED'>>;
}

/** Document that holds what fell due on a day. */
export const outcomesId = (controlId: string, day: string): string => `${controlId}/${day.slice(0, 7)}`;

/** Last day of the window that a key names; undefined for a key that no calendar makes. */
const dueDay = (key: string): string | undefined => {
  const window = occurrenceOf(TIME_BASED_FREQUENCIES, key)?.window;
  return window && addDays(window.endExclusive, -1);
};

export const occurrenceOutcomes = view<OutcomesDoc>()({
  name: 'occurrence-outcome',
  on: ['ControlPerformed.v1', 'ControlOccurrenceMissed.v1'],
  key: ({ data: { controlId, occurrenceKey } }) => {
    const day = dueDay(occurrenceKey);
    return day && outcomesId(controlId, day);
  },
  fold: (doc, { type, data: { occurrenceKey } }, id) => {
    const known = doc?.outcomes ?? {};
    const done = type === 'ControlPerformed.v1' || known[occurrenceKey] === 'DONE';
    return { id, outcomes: { ...known, [occurrenceKey]: done ? 'DONE' : 'MISSED' } };
  },
});
