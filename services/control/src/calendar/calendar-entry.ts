import { addDays, startOfDay } from '@attestry/soc2';
import { present } from '../shape/present.js';
import type { CalendarKind, Told } from './calendar-date.js';
import type { CalendarDateDoc } from './calendar-date.projection.js';

export type EntryState = 'DUE' | 'OVERDUE' | 'PASSED' | 'DONE' | 'MISSED';

/** One day of the calendar (Q25). */
export interface CalendarEntry {
  /** The same for the same thing, whatever its day: calendar programs move it. */
  readonly uid: string;
  readonly kind: CalendarKind;
  readonly what: string;
  readonly day: string;
  readonly state: EntryState;
  readonly controlId?: string;
  readonly engagementId?: string;
  readonly detail?: string;
}

/** Kinds that somebody owes: past their day they are overdue, where others have merely come. */
const OWED: readonly CalendarKind[] = [
  'OBLIGATION',
  'REMEDIATION',
  'POLICY_REVIEW',
  'EVIDENCE_EXPIRY',
  'RISK_REVIEW',
  'VENDOR_REVIEW',
  'AUDITOR_REQUEST',
];

/** Until 00:00 of the day after, a day has not passed. */
export const hasPassed = (day: string, validAt: string): boolean => validAt >= startOfDay(addDays(day, 1));

export const stateOf = (kind: CalendarKind, state: Told['state'], day: string, validAt: string): EntryState => {
  if (state === 'DONE') return 'DONE';
  if (!hasPassed(day, validAt)) return 'DUE';
  return OWED.includes(kind) ? 'OVERDUE' : 'PASSED';
};

/** The entry that a document stands for; none while it has no day, or is called off. */
export const entryOf = (doc: CalendarDateDoc, validAt: string): CalendarEntry | undefined => {
  const { id: uid, kind, what, day, state, engagementId, detail, controlIds: [controlId] = [] } = doc;
  if (!day || state === 'GONE') return undefined;
  return {
    ...{ uid, kind, what, day, state: stateOf(kind, state, day, validAt) },
    ...present({ controlId, engagementId, detail }),
  };
};

export const byDay = (a: CalendarEntry, b: CalendarEntry): number => {
  const [x, y] = [`${a.day}/${a.uid}`, `${b.day}/${b.uid}`];
  return x < y ? -1 : x > y ? 1 : 0;
};
