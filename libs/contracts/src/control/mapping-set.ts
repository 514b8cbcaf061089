import { events, open } from '../events.js';
import { code, count, digest, id, str } from '../schema.js';

/** Domain 5.3, a mapping of criteria and controls to another framework (4.15). */
export const mappingSetEvents = events('control', {
  'MappingSetPublished.v1': open({
    mappingSetId: id(),
    framework: code(),
    version: str(),
    rows: count(),
    digest: digest(),
  }),
});
