import { events, internal } from '../events.js';
import { count, id, instant, optional, personRef, text } from '../schema.js';
import { memberRole } from '../vocabulary.js';

/**
 * Domain 5.1, people. `shownAs` is how others see the person, under the person's own key: destroying the key erases it.
 * `firmId` names the audit firm of an AU or AL.
 */
export const membershipEvents = events('engagement', {
  'MembershipGranted.v1': internal({
    orgId: id(),
    personRef: personRef(),
    role: memberRole(),
    firmId: optional(id()),
    shownAs: optional(text('personRef')),
  }),
  'MembershipRevoked.v1': internal({ orgId: id(), personRef: personRef(), role: memberRole(), effectiveAt: instant() }),
  'PersonKeyDestroyed.v1': internal({ personRef: personRef(), blobCount: count() }),
  'BreakGlassOpened.v1': internal({ orgId: id(), operatorRef: personRef(), until: instant(), reason: text() }),
});
