import { events, internal, open } from '../events.js';
import { code, count, digest, id, instant, list, optional, personRef, text } from '../schema.js';
import { family, frequency, mappingRole, nature, stage } from '../vocabulary.js';

/** `textDigest` is the digest of the text as encrypted. */
const mapping = { controlId: id(), criterion: code(), role: mappingRole(), reason: optional(text()) };

/**
 * Domain 5.3, what a control promises. Beyond the catalogue: `needId`, the control need it answers (gate of step 4);
 * `stageReason`, why a template off the company's stage was taken (CTL-9); `toleranceHours`, the longest failing interval
 * that is only an observation (4.6); what a revision changes, beside its text.
 */
export const controlEvents = events('control', {
  'ControlDefined.v1': open({
    controlId: id(),
    code: code(),
    title: text(),
    nature: nature(),
    frequency: frequency(),
    family: family(),
    stage: stage(),
    templateId: optional(id()),
    textDigest: digest(),
    text: text(),
    needId: optional(id()),
    stageReason: optional(text()),
    toleranceHours: optional(count()),
  }),
  'ControlMapped.v1': open(mapping),
  'ControlUnmapped.v1': open(mapping),
  'ControlOwnerAssigned.v1': internal({ controlId: id(), ownerRef: personRef() }),
  'ControlDesignApproved.v1': open({ controlId: id(), version: count() }),
  'ControlRevised.v1': open({
    controlId: id(),
    version: count(),
    effectiveFrom: instant(),
    changed: list(code()),
    text: optional(text()),
    title: optional(text()),
    textDigest: optional(digest()),
    nature: optional(nature()),
    frequency: optional(frequency()),
    family: optional(family()),
    stage: optional(stage()),
    toleranceHours: optional(count()),
  }),
  'ControlFrozen.v1': internal({ controlId: id(), version: count(), engagementId: id() }),
  'ControlRetired.v1': open({
    controlId: id(),
    effectiveFrom: instant(),
    replacementId: optional(id()),
    reason: text(),
  }),
});
