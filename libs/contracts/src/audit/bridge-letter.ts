import { events, internal, open } from '../events.js';
import { code, count, date, digest, id, instant, list, oneOf, optional, personRef, record, text } from '../schema.js';

const letter = { letterId: id(), engagementId: optional(id()) };
const ended = {
  ...letter,
  reasonCode: oneOf('TERM_ENDED', 'NEXT_REPORT', 'MANAGEMENT', 'REPORT_RECALLED'),
  reason: optional(text()),
};

/**
 * Domain 5.2, bridge letters. `changes` is computed from the log and cannot be shortened, `words` are management's (BRG-3);
 * `validFrom` of a change is when it took effect in the world.
 */
export const bridgeLetterEvents = events('audit', {
  'BridgeLetterDrafted.v1': internal({
    ...letter,
    reportId: id(),
    from: date(),
    through: date(),
    changes: list(
      record({
        eventId: id(),
        type: code(),
        controlId: optional(id()),
        vendorId: optional(id()),
        validFrom: optional(instant()),
      }),
    ),
    words: optional(text()),
  }),
  'BridgeLetterSigned.v1': open({
    ...letter,
    signatoryRef: personRef(),
    through: date(),
    changeCount: count(),
    digest: digest(),
    reportId: optional(id()),
  }),
  'BridgeLetterLapsed.v1': open(ended),
  'BridgeLetterRevoked.v1': open(ended),
});
