import { events, internal, open } from '../events.js';
import { code, count, digest, flag, id, instant, list, oneOf, optional, personRef, str, text } from '../schema.js';

const hold = { evidenceId: id(), holdId: id() };
const ageing = { evidenceId: id(), controlIds: list(id()), freshUntil: instant() };

/**
 * Domain 5.5, evidence. The time it speaks of is the envelope's `effectiveAt` and `validTo`. `kind` is an evidence kind of
 * the control library; `requestId` is the auditor's request it answers, which lets it in after a period's lock (EVD-7);
 * `collectorId` is the collector that brought it.
 */
export const evidenceEvents = events('evidence', {
  'EvidenceSubmitted.v1': open({
    evidenceId: id(),
    controlIds: list(id()),
    kind: code(),
    digest: digest(),
    bytes: count(),
    mediaType: str(),
    sourceKind: oneOf('HUMAN', 'COLLECTOR', 'PARTNER'),
    runId: optional(id()),
    late: flag(),
    afterLock: flag(),
    content: text(),
    submittedBy: personRef(),
    requestId: optional(id()),
    collectorId: optional(id()),
  }),
  'EvidenceAccepted.v1': open({ evidenceId: id(), by: oneOf('PERSON', 'RULE'), freshUntil: instant() }),
  'EvidenceRejected.v1': open({ evidenceId: id(), reason: text() }),
  'EvidenceSuperseded.v1': open({ evidenceId: id(), newEvidenceId: id(), reason: text() }),
  'EvidenceWithdrawn.v1': internal({ evidenceId: id(), reason: optional(text()) }),
  'EvidenceHeld.v1': internal(hold),
  'EvidenceHoldReleased.v1': internal(hold),
  'EvidenceExpiring.v1': open(ageing),
  'EvidenceExpired.v1': open(ageing),
  'EvidenceRedacted.v1': open({ evidenceId: id(), oldDigest: digest(), newDigest: digest(), reason: text() }),
  'EvidenceRead.v1': internal({ evidenceId: id(), readerRef: personRef(), engagementId: optional(id()) }),
});
