import { events, internal } from '../events.js';
import { code, count, digest, id, list, oneOf, optional, personRef, record, text } from '../schema.js';
import { family, frequency, mappingRole, nature, stage } from '../vocabulary.js';

const listed = { intakeId: id(), controlId: id(), code: code(), ownerRef: optional(personRef()) };

/**
 * Domain 5.3, several controls taken in one decision: all in one append or none. `digest` is that of the file as sent.
 * After the first event one for each control, with all that it takes to define it.
 */
export const controlIntakeEvents = events('control', {
  'ControlIntakeAccepted.v1': internal({
    intakeId: id(),
    source: oneOf('LIBRARY', 'CSV', 'JSON'),
    rows: count(),
    digest: optional(digest()),
  }),
  'ControlTakenFromLibrary.v1': internal({ ...listed, templateId: id(), stageReason: optional(text()) }),
  'ControlTakenFromList.v1': internal({
    ...listed,
    title: text(),
    text: text(),
    nature: nature(),
    frequency: frequency(),
    family: family(),
    stage: stage(),
    mappings: list(record({ criterion: code(), role: mappingRole() })),
  }),
});
