import { events, internal } from '../events.js';
import { code, count, digest, id, itemKey, list, oneOf, optional, str, text } from '../schema.js';

const sample = { sampleId: id(), auditId: id(), testId: id() };

/** Domain 5.2, samples. Items stand in the order of the draw (4.7). `reason`: why more were drawn than the rule asks for (SMP-2). */
export const sampleEvents = events('audit', {
  'SampleDrawn.v1': internal({
    ...sample,
    populationId: id(),
    seed: digest(),
    nonce: str(),
    sizeRule: code(),
    risk: oneOf('BASE', 'ELEVATED'),
    n: count(),
    items: list(itemKey()),
    reason: optional(text()),
  }),
  'SampleExtended.v1': internal({ ...sample, added: list(itemKey()), reason: text() }),
  'SampleItemReplaced.v1': internal({ ...sample, removed: itemKey(), added: itemKey(), reason: text() }),
});
