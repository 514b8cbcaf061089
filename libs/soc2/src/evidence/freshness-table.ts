import type { Instant } from '../calendar/instant.js';
import { addMs, DAY_MS, HOUR_MS } from '../calendar/instant.js';
import type { Frequency } from '../vocabulary.js';

/** How long evidence of a control counts, and how long before that it is called expiring (4.5). */
export interface FreshnessRule {
  readonly maxAgeMs: number;
  readonly warningMs: number;
}

const days = (maxAge: number, warning: number): FreshnessRule => ({
  maxAgeMs: maxAge * DAY_MS,
  warningMs: warning * DAY_MS,
});
const runs: FreshnessRule = { maxAgeMs: DAY_MS, warningMs: 6 * HOUR_MS };

/** PER_OCCURRENCE counts from each occurrence, not from the evidence. */
export const FRESHNESS_RULES: Readonly<Record<Frequency, FreshnessRule>> = {
  CONTINUOUS: runs,
  MANY_PER_DAY: runs,
  DAILY: days(2, 1),
  WEEKLY: days(10, 2),
  MONTHLY: days(40, 8),
  QUARTERLY: days(100, 20),
  SEMI_ANNUAL: days(200, 40),
  ANNUAL: days(380, 76),
  PER_OCCURRENCE: days(7, 2),
};

/** Proof of the procedure itself, for a per-occurrence control with nothing outstanding. */
export const PROCEDURE_RULE: FreshnessRule = days(380, 76);

const ruleFor = (frequency: Frequency): FreshnessRule =>
  frequency === 'PER_OCCURRENCE' ? PROCEDURE_RULE : FRESHNESS_RULES[frequency];

/** Instant until which evidence valid to `validTo` keeps a control of this frequency fresh or expiring. */
export const freshUntil = (frequency: Frequency, validTo: Instant): Instant =>
  addMs(validTo, ruleFor(frequency).maxAgeMs);

/** Instant after which the same evidence is EXPIRING. */
export const expiringAfter = (frequency: Frequency, validTo: Instant): Instant =>
  addMs(freshUntil(frequency, validTo), -ruleFor(frequency).warningMs);
