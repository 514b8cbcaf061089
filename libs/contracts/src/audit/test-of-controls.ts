import { events, internal } from '../events.js';
import { bp, code, count, id, itemKey, list, oneOf, optional, personRef, text } from '../schema.js';
import { testConclusion, wordsOf } from '../vocabulary.js';

const test = { testId: id(), auditId: id() };

/** What the rules propose: a conclusion, or that the sample be extended first (C6). */
const proposal = oneOf(...wordsOf(testConclusion()), 'EXTENSION_REQUIRED');

/**
 * Domain 5.2, tests of a control. `N` items in the population, `n` tested, `d` confirmed deviations, `toleranceBp` the
 * tolerable rate. `requestId` of an UNABLE item: the request declared unobtainable (C3).
 */
export const testOfControlsEvents = events('audit', {
  'TestPlanned.v1': internal({
    ...test,
    controlId: id(),
    controlVersion: count(),
    kind: oneOf('DESIGN', 'IMPLEMENTATION', 'OPERATING'),
    attributes: list(code()),
    methods: list(oneOf('INQUIRY', 'INSPECTION', 'OBSERVATION', 'REPERFORMANCE')),
    engagementId: id(),
    criteria: list(code()),
  }),
  'TestStarted.v1': internal({ ...test, testerRef: personRef() }),
  'TestItemRecorded.v1': internal({
    ...test,
    itemKey: itemKey(),
    attribute: code(),
    result: oneOf('PASS', 'FAIL', 'UNABLE'),
    evidenceIds: list(id()),
    note: optional(text()),
    controlId: optional(id()),
    requestId: optional(id()),
  }),
  'TestConcluded.v1': internal({
    ...test,
    controlId: id(),
    proposal,
    conclusion: testConclusion(),
    N: count(),
    n: count(),
    d: count(),
    toleranceBp: bp(),
    rationale: optional(text()),
    rule: optional(code()),
  }),
  'TestReopened.v1': internal({ ...test, reason: text() }),
});
