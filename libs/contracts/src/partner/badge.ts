import { events, open } from '../events.js';
import { id, instant, oneOf, optional } from '../schema.js';

/** Domain 5.1, badge. */
export const badgeEvents = events('partner', {
  'BadgeEnabled.v1': open({ badgeId: id(), reportId: id(), validUntil: instant() }),
  'BadgeWithdrawn.v1': open({
    badgeId: id(),
    reasonCode: oneOf('EXPIRED', 'RECALLED', 'OPINION', 'MANUAL'),
    reportId: optional(id()),
  }),
});
