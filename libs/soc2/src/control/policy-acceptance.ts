import { addDays, dayOf, type Day } from '../calendar/day.js';
import { laterOf, type Instant } from '../calendar/instant.js';

const ACCEPTANCE_DAYS = 30;

/** POL-7: a person accepts a version within 30 days after it takes effect, or after joining if that is later. */
export const acceptanceDueOn = (effectiveFrom: Instant, joinedAt: Instant): Day =>
  addDays(dayOf(laterOf(effectiveFrom, joinedAt)), ACCEPTANCE_DAYS);
