import { events, internal, open } from '../events.js';
import { code, count, date, digest, flag, id, instant, list, optional, personRef, text } from '../schema.js';

const version = { policyId: id(), version: count() };
const draft = {
  ...version,
  contentDigest: digest(),
  content: text(),
  code: optional(code()),
  title: optional(text()),
  controlIds: optional(list(id())),
};
const overdue = { ...version, missing: count() };

/** Domain 5.3, policies. `missing`: reviews or acceptances outstanding. */
export const policyEvents = events('control', {
  'PolicyDrafted.v1': internal(draft),
  'PolicyRevised.v1': internal(draft),
  'PolicyApproved.v1': open(version),
  'PolicyPublished.v1': open({ ...version, effectiveFrom: instant(), reviewBy: date(), requiresReacceptance: flag() }),
  'PolicyAccepted.v1': internal({ ...version, personRef: personRef() }),
  'PolicyReviewOverdue.v1': open(overdue),
  'PolicyAcceptanceOverdue.v1': open(overdue),
  'PolicyRetired.v1': open({ policyId: id() }),
});
