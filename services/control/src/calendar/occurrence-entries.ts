import { addDays, dayOf } from '@attestry/soc2';
import type { NextOccurrence, OccurrenceDoc } from '../occurrence/occurrence-due.projection.js';
import { nextAfter } from '../occurrence/occurrence-due.projection.js';
import type { CalendarEntry } from './calendar-entry.js';
import { hasPassed } from './calendar-entry.js';
import type { OutcomesDoc } from './occurrence-outcome.projection.js';
import { outcomesId } from './occurrence-outcome.projection.js';

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A week is expected by its Monday and falls due on its Sunday: six days before a span, one may have begun. */
const BEGUN = -6;

const dueDayOf = ({ dueAt }: NextOccurrence): string => addDays(dayOf(dueAt), -1);

/** Occurrences of a control that fall due in a span, done or not, as its frequencies say (4.5). */
export const occurrencesIn = (doc: OccurrenceDoc, { from, to }: Span): NextOccurrence[] => {
  if (!doc.implementedOn) return [];
  const all = { ...doc, ahead: [] };
  const [begun, found] = [addDays(from, BEGUN), [] as NextOccurrence[]];
  let next = nextAfter(all, begun > doc.implementedOn ? begun : doc.implementedOn);
  while (next && dueDayOf(next) <= to) {
    if (dueDayOf(next) >= from) found.push(next);
    next = nextAfter(all, dayOf(next.dueAt));
  }
  return found;
};

/** Documents of outcomes that a span of occurrences needs. */
export const outcomeIds = (controlId: string, occurrences: readonly NextOccurrence[]): string[] => [
  ...new Set(occurrences.map((one) => outcomesId(controlId, dueDayOf(one)))),
];

/** A passed one without an outcome was watched by a collector, or its miss is about to be told: it has merely passed. */
export const occurrenceEntries = (
  controlId: string,
  occurrences: readonly NextOccurrence[],
  outcomes: ReadonlyMap<string, OutcomesDoc>,
  validAt: string,
): CalendarEntry[] =>
  occurrences.map((occurrence) => {
    const day = dueDayOf(occurrence);
    const known = outcomes.get(outcomesId(controlId, day))?.outcomes[occurrence.key];
    return {
      ...{ uid: `occurrence-${controlId}-${occurrence.key}`, kind: 'OCCURRENCE', what: 'OCCURRENCE', day, controlId },
      ...{ detail: occurrence.key, state: known ?? (hasPassed(day, validAt) ? 'PASSED' : 'DUE') },
    };
  });
