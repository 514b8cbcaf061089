import { events, internal, open } from '../events.js';
import { code, count, digest, flag, id, instant, list, oneOf, optional, record, str } from '../schema.js';

/** One machine check of a run; `observed` is a machine's fact, never words about a person. */
const observation = record({ check: code(), control: optional(id()), passed: flag(), observed: str() });

/**
 * Domain 5.5, runs of a collector. A run that failed to look says nothing about the control (COL-3), nor does one told of after a
 * newer one say how the control is now: `backfill` (COL-5). `control` of an observation is the id of a control of the organization.
 */
export const collectorRunEvents = events('evidence', {
  'CollectorRunStarted.v1': internal({ runId: id(), collectorId: id(), scheduledFor: instant(), backfill: flag() }),
  'CollectorRunCompleted.v1': open({
    runId: id(),
    collectorId: id(),
    result: oneOf('PASS', 'FAIL'),
    items: count(),
    failing: count(),
    digest: digest(),
    observedAt: instant(),
    controlIds: list(id()),
    observations: optional(list(observation)),
    backfill: optional(flag()),
  }),
  'CollectorRunFailed.v1': open({
    runId: id(),
    collectorId: id(),
    errorClass: oneOf(
      'UNREACHABLE',
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'RATE_LIMITED',
      'TIMEOUT',
      'BAD_RESPONSE',
      'INTERNAL',
    ),
  }),
});
