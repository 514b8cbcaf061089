import type { ReportType } from '../vocabulary.js';
import { addDays, startOfDay, type Day } from './day.js';
import { addMs, DAY_MS, laterOf, type Instant } from './instant.js';
import type { Period } from './period.js';

/** Steps of the due-day timers of 4.12, in the unit of the row. */
export const DUE_STEPS = {
  AS_OF_OR_PERIOD_START: [-30, -14, -7],
  REMEDIATION: [-7, 0, 7, 21],
  OBLIGATION_AFTER: [0, 3, 10],
  REQUEST_BUSINESS_DAYS: [-2, 0, 3, 7],
  REQUEST_LIMITATION_BUSINESS_DAYS: [14],
  FIRM_LICENCE: [-60, 0],
  RISK_ACCEPTANCE: [-30, 0],
  VENDOR_REVIEW: [-30, 0],
  POLICY_REVIEW: [-30, 0],
} as const;

/** Soft limit in days of steps 1-5; the escalation to TO follows 14 days later. */
export const STEP_SOFT_LIMIT_DAYS = { 1: 14, 2: 30, 3: 90, 4: 30, 5: 45 } as const;
export type SoftLimitedStep = keyof typeof STEP_SOFT_LIMIT_DAYS;
const OWNER_ESCALATION_DAYS = 14;

/** An obligation's reminder comes a fifth of its interval early, at least one day. */
export const obligationReminderStep = (intervalDays: number): number => -Math.max(1, Math.floor(intervalDays / 5));

/** When a step that is still open escalates to CM and to TO. Step 5 of a TYPE_2 counts from 45 days before the lock of its period. */
export const stepEscalations = (
  step: SoftLimitedStep,
  enteredAt: Instant,
  engagement: { type: ReportType; period?: Period },
): { toManager: Instant; toOwner: Instant } => {
  const counted =
    step === 5 && engagement.type === 'TYPE_2' && engagement.period
      ? laterOf(enteredAt, startOfDay(addDays(engagement.period.endExclusive, -STEP_SOFT_LIMIT_DAYS[5])))
      : enteredAt;
  const toManager = addMs(counted, STEP_SOFT_LIMIT_DAYS[step] * DAY_MS);
  return { toManager, toOwner: addMs(toManager, OWNER_ESCALATION_DAYS * DAY_MS) };
};

export const AUDIT_WARNING_DAY = 42;

/** 00:00 of day `n` of an audit, counted from the start of fieldwork (day 0). */
export const auditDayAt = (fieldworkStart: Day, n: number): Instant => startOfDay(addDays(fieldworkStart, n));
