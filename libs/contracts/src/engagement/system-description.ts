import { events, internal, open } from '../events.js';
import { code, count, digest, id, list, optional, record, text } from '../schema.js';

/** `vendorIds`: subservice organizations the text names (SYD-4). `cuecs`: controls that user entities must run (S25). */
const version = {
  descriptionId: id(),
  version: count(),
  partsPresent: list(code()),
  contentDigest: digest(),
  content: text(),
  systemId: optional(id()),
  vendorIds: optional(list(id())),
  cuecs: optional(list(record({ cuecId: id(), criterion: code() }))),
};

/** Domain 5.2, system description. */
export const systemDescriptionEvents = events('engagement', {
  'SystemDescriptionDrafted.v1': internal(version),
  'SystemDescriptionRevised.v1': internal(version),
  'SystemDescriptionApproved.v1': open({ descriptionId: id(), version: count() }),
  'SystemDescriptionFrozen.v1': internal({
    descriptionId: id(),
    version: count(),
    engagementId: id(),
    digest: digest(),
  }),
});
