import { events, internal, open } from '../events.js';
import { code, flag, id, itemKey, list, optional, text } from '../schema.js';

const exception = { exceptionId: id(), auditId: id() };

/** Domain 5.2, exceptions. `override`: a departure by management's override or by fraud (C4). */
export const exceptionEvents = events('audit', {
  'ExceptionRaised.v1': internal({
    ...exception,
    testId: id(),
    controlId: id(),
    itemKey: itemKey(),
    attribute: code(),
    observed: text(),
  }),
  'ExceptionClarified.v1': internal({ ...exception, requestId: id() }),
  'DeviationConfirmed.v1': open({
    ...exception,
    testId: id(),
    controlId: id(),
    criteria: list(code()),
    cause: text(),
    effect: text(),
    override: optional(flag()),
    itemKey: optional(itemKey()),
  }),
  'ExceptionCleared.v1': internal({ ...exception, evidenceIds: list(id()), rationale: text() }),
});
