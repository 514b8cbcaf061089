import { events, internal, open } from '../events.js';
import { code, count, date, flag, id, list, oneOf, optional, personRef, record, str, text, whole } from '../schema.js';

const grant = { engagementId: id(), firmId: id() };
const points = () => whole(0, 100);

/**
 * Domain 5.2, audit firms and their grants. Points are those of 4.13; `freeInWindow` is what the firm says of its own time,
 * `industry` what the organization says of itself.
 */
export const auditFirmEvents = events('audit', {
  'AuditFirmListed.v1': internal({
    firmId: id(),
    licenceNo: str(),
    industries: list(code()),
    socReports: count(),
    legalName: optional(text()),
  }),
  'AuditFirmVerified.v1': internal({
    firmId: id(),
    licenceUntil: date(),
    peerReviewUntil: date(),
    peerReviewClean: flag(),
  }),
  'AuditFirmLapsed.v1': internal({ firmId: id(), what: oneOf('LICENCE', 'PEER_REVIEW') }),
  'AuditorObserverInvited.v1': internal(grant),
  'IndependenceDeclared.v1': internal({
    ...grant,
    signatoryRef: personRef(),
    services: list(code()),
    freeInWindow: optional(flag()),
  }),
  'AuditFirmSelected.v1': open({
    ...grant,
    points: points(),
    ranking: list(record({ firmId: id(), points: points() })),
    industry: optional(code()),
    reason: optional(text()),
  }),
  'AuditorGrantEnded.v1': internal({ ...grant, reason: optional(text()) }),
});
