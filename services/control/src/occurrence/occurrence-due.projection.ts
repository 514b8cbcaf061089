import { unknownFact, view } from '@attestry/service-kit';
import type { Frequency } from '@attestry/soc2';
import { dayOf, startOfDay } from '@attestry/soc2';
import { isTimeBased, nextOccurrence, occurrenceOf } from './occurrence-of-key.js';

export interface NextOccurrence {
  readonly key: string;
  /** First day of its window. */
  readonly start: string;
  /** End of its window: from here on it is missed if nobody performed it. */
  readonly dueAt: string;
}

/** From this day on the control operates this often. */
export interface FrequencySince {
  readonly frequency: Frequency;
  readonly from: string;
}

/** What a control owes next; keys are control ids. One that does not operate by the calendar owes nothing. */
export interface OccurrenceDoc {
  readonly id: string;
  /** In the order of the versions; a revision that takes effect earlier than another ends it. */
  readonly frequencies: readonly FrequencySince[];
  readonly implementedOn?: string;
  /** From this day on it is retired: a window that ends later is no occurrence. */
  readonly retiredOn?: string;
  readonly next?: NextOccurrence;
  /** `next.dueAt`, beside it for the search of what is due. */
  readonly dueAt?: string;
  /** Occurrences performed although an earlier one is still open. */
  readonly ahead: readonly string[];
}

const SINCE_EVER = '0000-01-01';

const inForce = (frequencies: OccurrenceDoc['frequencies'], day: string): FrequencySince | undefined =>
  frequencies.findLast(({ from }) => from <= day);

/** The first later version that operates by the calendar: before its day nothing is owed. */
const takingOver = (frequencies: OccurrenceDoc['frequencies'], day: string): FrequencySince | undefined =>
  frequencies.find(({ frequency, from }) => from > day && isTimeBased(frequency));

/** The next window from a day on, of the frequency that holds then; undefined when the calendar owes none. */
export const nextAfter = (doc: OccurrenceDoc, from: string): NextOccurrence | undefined => {
  const frequency = inForce(doc.frequencies, from)?.frequency;
  if (!frequency || !isTimeBased(frequency)) {
    const later = takingOver(doc.frequencies, from);
    return later && nextAfter(doc, later.from);
  }
  const { key, window } = nextOccurrence(frequency, from);
  const ends = doc.frequencies.find((one) => one.from > from && one.from < window.endExclusive);
  // A window that a new version cuts short is no occurrence: the new frequency counts from its own day on.
  if (ends) return nextAfter(doc, ends.from);
  if (doc.retiredOn && window.endExclusive > doc.retiredOn) return undefined;
  if (doc.ahead.includes(key)) return nextAfter(doc, window.endExclusive);
  return { key, start: window.start, dueAt: startOfDay(window.endExclusive) };
};

/** Occurrence that follows another, leaving out those done already. */
export const following = (doc: OccurrenceDoc, { dueAt }: NextOccurrence): NextOccurrence | undefined =>
  nextAfter(doc, dueAt.slice(0, 10));

const owing = ({ next: _, dueAt: __, ...doc }: OccurrenceDoc, next: NextOccurrence | undefined): OccurrenceDoc =>
  next ? { ...doc, next, dueAt: next.dueAt } : doc;

const performed = (doc: OccurrenceDoc, key: string): OccurrenceDoc => {
  const { next } = doc;
  if (key === next?.key) return owing(doc, following(doc, next));
  const frequencies = doc.frequencies.map(({ frequency }) => frequency);
  const window = occurrenceOf(frequencies, key)?.window;
  return next && window && window.start > next.start ? { ...doc, ahead: [...doc.ahead, key] } : doc;
};

const missed = (doc: OccurrenceDoc, windowEnd: string): OccurrenceDoc =>
  !doc.next || windowEnd < doc.next.dueAt ? doc : owing(doc, nextAfter(doc, windowEnd.slice(0, 10)));

/** Occurrences count from the first implementation on; a repair does not start them anew. */
const implemented = (doc: OccurrenceDoc, day: string): OccurrenceDoc =>
  doc.implementedOn ? doc : owing({ ...doc, implementedOn: day }, nextAfter(doc, day));

/** CTL-7: what was owed before the new version takes effect stays owed. */
const revised = (doc: OccurrenceDoc, frequency: Frequency, from: string): OccurrenceDoc => {
  const after = { ...doc, frequencies: [...doc.frequencies.filter((one) => one.from < from), { frequency, from }] };
  if (!doc.implementedOn || (doc.next && doc.next.dueAt.slice(0, 10) <= from)) return after;
  const days = [from, doc.implementedOn, doc.next?.start ?? from];
  return owing(
    after,
    nextAfter(
      after,
      days.reduce((a, b) => (a > b ? a : b)),
    ),
  );
};

/** What fell due before it was retired stays owed. */
const retired = (doc: OccurrenceDoc, retiredOn: string): OccurrenceDoc =>
  owing({ ...doc, retiredOn }, doc.next && doc.next.dueAt.slice(0, 10) <= retiredOn ? doc.next : undefined);

export const occurrenceDue = view<OccurrenceDoc>()({
  name: 'occurrence-due',
  on: [
    'ControlDefined.v1',
    'ControlRevised.v1',
    'ControlImplemented.v1',
    'ControlPerformed.v1',
    'ControlOccurrenceMissed.v1',
    'ControlRetired.v1',
  ],
  key: (fact) => fact.data.controlId,
  fold: (doc, fact, id) => {
    if (fact.type === 'ControlDefined.v1')
      return { id, frequencies: [{ frequency: fact.data.frequency, from: SINCE_EVER }], ahead: [] };
    // A control is defined before anything is done about it.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'ControlRevised.v1':
        return fact.data.frequency ? revised(doc, fact.data.frequency, dayOf(fact.data.effectiveFrom)) : doc;
      case 'ControlImplemented.v1':
        return implemented(doc, dayOf(fact.effectiveAt));
      case 'ControlPerformed.v1':
        return performed(doc, fact.data.occurrenceKey);
      case 'ControlOccurrenceMissed.v1':
        return missed(doc, fact.data.windowEnd);
      case 'ControlRetired.v1':
        return retired(doc, dayOf(fact.data.effectiveFrom));
      default:
        return unknownFact(fact);
    }
  },
});
