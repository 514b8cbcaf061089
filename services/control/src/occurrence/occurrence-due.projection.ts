import { view } from '@attestry/service-kit';
import type { TimeBasedFrequency } from '@attestry/soc2';
import { startOfDay } from '@attestry/soc2';
import { isTimeBased, nextOccurrence } from './occurrence-of-key.js';

export interface NextOccurrence {
  readonly key: string;
  /** First day of its window. */
  readonly start: string;
  /** End of its window: from here on it is missed if nobody performed it. */
  readonly dueAt: string;
}

/** What a control that operates by the calendar owes next; keys are control ids. Other controls have no document. */
export interface OccurrenceDoc {
  readonly id: string;
  readonly frequency: TimeBasedFrequency;
  readonly next?: NextOccurrence;
  /** `next.dueAt`, beside it for the search of what is due. */
  readonly dueAt?: string;
  /** Occurrences performed although an earlier one is still open. */
  readonly ahead: readonly string[];
}

const nextAfter = (frequency: TimeBasedFrequency, from: string, done: readonly string[]): NextOccurrence => {
  const { key, window } = nextOccurrence(frequency, from);
  if (done.includes(key)) return nextAfter(frequency, window.endExclusive, done);
  return { key, start: window.start, dueAt: startOfDay(window.endExclusive) };
};

/** Occurrence that follows another, leaving out those done already. */
export const following = ({ frequency, ahead }: OccurrenceDoc, { dueAt }: NextOccurrence): NextOccurrence =>
  nextAfter(frequency, dueAt.slice(0, 10), ahead);

const owing = (doc: OccurrenceDoc, next: NextOccurrence): OccurrenceDoc => ({ ...doc, next, dueAt: next.dueAt });

const performed = (doc: OccurrenceDoc, key: string): OccurrenceDoc => {
  if (!doc.next || key < doc.next.key) return doc;
  return key === doc.next.key ? owing(doc, following(doc, doc.next)) : { ...doc, ahead: [...doc.ahead, key] };
};

const missed = (doc: OccurrenceDoc, windowEnd: string): OccurrenceDoc =>
  !doc.next || windowEnd < doc.next.dueAt
    ? doc
    : owing(doc, nextAfter(doc.frequency, windowEnd.slice(0, 10), doc.ahead));

export const occurrenceDue = view<OccurrenceDoc>()({
  name: 'occurrence-due',
  on: [
    'ControlDefined.v1',
    'ControlImplemented.v1',
    'ControlPerformed.v1',
    'ControlOccurrenceMissed.v1',
    'ControlRetired.v1',
  ],
  key: (fact) => fact.data.controlId,
  fold: (doc, fact, id) => {
    if (fact.type === 'ControlDefined.v1') {
      const { frequency } = fact.data;
      return isTimeBased(frequency) ? { id, frequency, ahead: [] } : undefined;
    }
    if (!doc || fact.type === 'ControlRetired.v1') return undefined;
    switch (fact.type) {
      case 'ControlImplemented.v1':
        // Occurrences count from the first implementation on; a repair does not start them anew.
        return doc.next ? doc : owing(doc, nextAfter(doc.frequency, fact.effectiveAt.slice(0, 10), []));
      case 'ControlPerformed.v1':
        return performed(doc, fact.data.occurrenceKey);
      case 'ControlOccurrenceMissed.v1':
        return missed(doc, fact.data.windowEnd);
    }
  },
});
