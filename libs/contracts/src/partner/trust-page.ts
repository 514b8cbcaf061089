import { events, open } from '../events.js';
import { code, digest, id, list, optional, text } from '../schema.js';

/** Domain 5.1, trust page. `content` holds the organization's own words on it, encrypted like any other. */
export const trustPageEvents = events('partner', {
  'TrustPagePublished.v1': open({
    pageId: id(),
    blocks: list(code()),
    contentDigest: digest(),
    content: optional(text()),
  }),
  'TrustPageHidden.v1': open({ pageId: id() }),
});
