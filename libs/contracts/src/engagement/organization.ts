import { events, internal, open } from '../events.js';
import { code, count, id, list, oneOf, optional, personRef, text } from '../schema.js';
import { stage } from '../vocabulary.js';

/** Domain 5.1, organization. A closing has two signatures, TO and PO (2.1): `OrganizationClosureSigned` is the first, `approvedBy` the second. */
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
  'OrganizationClosureSigned.v1': internal({ orgId: id(), role: oneOf('TO', 'PO'), signatoryRef: personRef() }),
  'OrganizationClosed.v1': open({ orgId: id(), approvedBy: optional(personRef()) }),
});
