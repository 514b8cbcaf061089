import { events, internal, open } from '../events.js';
import { digest, id, optional, text } from '../schema.js';

const response = { responseId: id(), exceptionId: id(), auditId: id() };

/** Domain 5.2, management's words beside a deviation; they change no result (MRS-3). */
export const managementResponseEvents = events('audit', {
  'ManagementResponseDrafted.v1': internal({ ...response, text: text() }),
  'ManagementResponseRevised.v1': internal({ ...response, text: text() }),
  'ManagementResponseSubmitted.v1': open({ ...response, contentDigest: digest() }),
  'ManagementResponseWaived.v1': internal({ exceptionId: id(), auditId: id(), responseId: optional(id()) }),
});
