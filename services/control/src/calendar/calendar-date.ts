import type { EventType, RecordedOf } from '@attestry/contracts';

/** What the calendar has entries of (Q25). */
export const CALENDAR_KINDS = [
  'OBLIGATION',
  'OCCURRENCE',
  'REMEDIATION',
  'POLICY_REVIEW',
  'EVIDENCE_EXPIRY',
  'ACCEPTANCE_END',
  'RISK_REVIEW',
  'VENDOR_REVIEW',
  'AUDITOR_REQUEST',
  'REPORT_VALIDITY',
  'BRIDGE_LETTER',
  'MILESTONE',
] as const;

export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** What an entry is about: ids and codes only, since calendars leave the platform. */
export interface About {
  readonly controlIds?: readonly string[];
  readonly engagementId?: string;
  /** A criterion, a step or another word of a closed list. */
  readonly detail?: string;
}

/** What one fact says of one entry of the calendar. */
export interface Told extends About {
  /** Entry id. */
  readonly id: string;
  readonly kind: CalendarKind;
  /** Word for what happens that day. */
  readonly what: string;
  /** A fact that settles an entry keeps its day. */
  readonly day?: string;
  readonly state: 'OPEN' | 'DONE' | 'GONE';
  /** Since when all that is told of it holds, where that is earlier than the facts: what is decided of a piece of evidence. */
  readonly since?: string;
}

/** How a service's facts are read for the calendar: one function by event type. */
export type Reading = { readonly [T in EventType]?: (fact: RecordedOf<T>) => readonly Told[] };

/** Types are checked here and forgotten for the table of all services. */
export const reading = <R extends Reading>(table: R): R => table;
