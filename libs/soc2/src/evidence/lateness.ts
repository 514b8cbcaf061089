import { DAY_MS, toMs, type Instant } from '../calendar/instant.js';
import { DEFAULT_CONSTANTS } from '../constants.js';

/** EVD-6: recorded more than LATE_EVIDENCE_DAYS after the end of its validity. */
export const isLate = (validTo: Instant, recordedAt: Instant, lateDays = DEFAULT_CONSTANTS.lateEvidenceDays): boolean =>
  toMs(recordedAt) - toMs(validTo) > lateDays * DAY_MS;

/** EVD-7: recorded at or after the lock of the period it speaks of. */
export const isAfterLock = (recordedAt: Instant, lockedAt: Instant): boolean => toMs(recordedAt) >= toMs(lockedAt);
