import { events, open } from '../events.js';
import { code, count, digest, id, list, oneOf, optional, record, str, text } from '../schema.js';

/** How what we have stands to a requirement of another framework (4.15). */
const relation = oneOf('EQUAL', 'SUBSET', 'SUPERSET', 'INTERSECTS');

/**
 * Domain 5.3, a mapping of criteria and controls to another framework (4.15), all in one append. `title` is what its owner
 * calls it. `mappings` names a criterion, or a control of the organization, by its code.
 */
export const mappingSetEvents = events('control', {
  'MappingSetPublished.v1': open({
    mappingSetId: id(),
    framework: code(),
    version: str(),
    rows: count(),
    digest: digest(),
    title: optional(text()),
  }),
  'RequirementMapped.v1': open({
    mappingSetId: id(),
    framework: code(),
    requirement: code(),
    title: optional(text()),
    mappings: list(record({ criterion: optional(code()), control: optional(code()), relation })),
  }),
});
