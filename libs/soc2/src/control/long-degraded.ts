import { addMs, DAY_MS, type Instant } from '../calendar/instant.js';

export const LONG_DEGRADED_DAYS = 30;

/** From when on a control that still does not work re-opens step 3 and lapses what rests on it (4.9, 4.11). */
export const longDegradedAt = (since: Instant): Instant => addMs(since, LONG_DEGRADED_DAYS * DAY_MS);
