import { events, internal, open } from '../events.js';
import { code, count, id, instant, list, optional, record, reference, str } from '../schema.js';

const collector = { collectorId: id() };

/**
 * Domain 5.5, collectors. `secretRef` says where a secret lies (COL-2); `checks` says which check speaks for which control where
 * the control library does not; `lastGoodAt` is absent when no run ever was good.
 */
export const collectorEvents = events('evidence', {
  'CollectorRegistered.v1': internal({
    ...collector,
    kind: code(),
    controlIds: list(id()),
    schedule: str(),
    secretRef: reference(),
    checks: optional(list(record({ check: code(), controlId: id() }))),
  }),
  'CollectorEnabled.v1': open(collector),
  'CollectorPaused.v1': open(collector),
  'CollectorRemoved.v1': open(collector),
  'CollectorBecameUnhealthy.v1': open({ ...collector, consecutiveErrors: count(), lastGoodAt: optional(instant()) }),
});
