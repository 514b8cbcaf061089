import { events, open } from '../events.js';
import { code, count, id, list, oneOf, optional, personRef, text } from '../schema.js';
import { stage } from '../vocabulary.js';

/** Domain 5.1, organization. `approvedBy` is the second signature of a closing (2.1: TO and PO). */
export const organizationEvents = events('engagement', {
  'OrganizationRegistered.v1': open({
    orgId: id(),
    slug: code(),
    legalName: text(),
    stage: stage(),
    headcount: count(),
    regions: list(code()),
  }),
  'OrganizationActivated.v1': open({ orgId: id() }),
  'OrganizationStageChanged.v1': open({ orgId: id(), from: stage(), to: stage(), headcount: count(), reason: text() }),
  'OrganizationSuspended.v1': open({
    orgId: id(),
    reasonCode: oneOf('NON_PAYMENT', 'TERMS_BREACH', 'SECURITY', 'REQUESTED'),
  }),
  'OrganizationClosed.v1': open({ orgId: id(), approvedBy: optional(personRef()) }),
});
