import type { CalendarDateDoc } from './calendar-date.projection.js';
import type { CalendarEntry } from './calendar-entry.js';
import { stateOf } from './calendar-entry.js';

/** Day on which the last accepted evidence of each control goes stale: what a newer piece outlives is nobody's date. */
export const freshnessEnds = (docs: readonly CalendarDateDoc[], validAt: string): CalendarEntry[] => {
  const last = new Map<string, string>();
  for (const { day, state, controlIds = [] } of docs) {
    if (!day || state !== 'OPEN') continue;
    for (const controlId of controlIds) if (day > (last.get(controlId) ?? '')) last.set(controlId, day);
  }
  return [...last].map(([controlId, day]) => ({
    ...{ uid: `evidence-of-${controlId}`, kind: 'EVIDENCE_EXPIRY', what: 'EVIDENCE_EXPIRY', controlId, day },
    state: stateOf('EVIDENCE_EXPIRY', 'OPEN', day, validAt),
  }));
};
