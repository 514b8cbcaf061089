import { events, open } from '../events.js';
import { date, id, instant, logPosition, optional } from '../schema.js';

/** Domain 5.2, monitoring period. `logOffset`: where this service's log stood when the period was locked. */
export const monitoringPeriodEvents = events('engagement', {
  'MonitoringPeriodOpened.v1': open({ periodId: id(), engagementId: id(), start: date(), endExclusive: date() }),
  'MonitoringPeriodLocked.v1': open({
    periodId: id(),
    logOffset: logPosition(),
    at: instant(),
    engagementId: optional(id()),
  }),
});
