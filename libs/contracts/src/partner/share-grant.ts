import { events, internal } from '../events.js';
import { id, instant, oneOf, optional, personRef, str, text } from '../schema.js';

/** Domain 5.1, shares of a report. `shownAs` is how the organization sees the reader, under that person's own key. */
export const shareGrantEvents = events('partner', {
  'ShareGranted.v1': internal({
    shareId: id(),
    reportId: id(),
    audienceRef: personRef(),
    ndaAt: instant(),
    until: instant(),
    opportunityRef: optional(str()),
    shownAs: optional(text('audienceRef')),
  }),
  'ShareRead.v1': internal({ shareId: id(), at: instant() }),
  'ShareRevoked.v1': internal({
    shareId: id(),
    reasonCode: oneOf('MANUAL', 'REPORT_RECALLED', 'REPORT_EXPIRED', 'NDA_ENDED'),
  }),
});
