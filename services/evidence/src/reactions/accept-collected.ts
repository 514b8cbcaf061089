import { order, reaction } from '@attestry/service-kit';
import { AcceptEvidence } from '../accept-evidence/accept-evidence.command.js';
import { collectorView } from '../collector-view/collector.projection.js';
import type { MonitorRunDoc } from '../operating-history/monitor-run.projection.js';
import { monitorRun } from '../operating-history/monitor-run.projection.js';

/** The run that a piece of evidence speaks of has ended, and saw none of its controls failing. */
const speaksWell = (run: MonitorRunDoc | undefined, controlIds: readonly string[]): boolean =>
  run !== undefined && run.result !== 'ERROR' && !run.failing.some((id) => controlIds.includes(id));

/**
 * What a healthy collector brought is accepted by rule (EVD-1). What the rule does not hold for waits for a person and is not
 * ordered at all: an order that a rule refuses is parked, and parked ones are for what nobody expected.
 */
export const acceptCollected = reaction({
  name: 'accept-collected',
  on: ['EvidenceSubmitted.v1'],
  react: async ({ data: { evidenceId, collectorId, afterLock, runId, controlIds } }, { views, at }) => {
    if (collectorId === undefined || afterLock) return [];
    if (runId !== undefined && !speaksWell(await views.one(monitorRun, runId, at), controlIds)) return [];
    const doc = await views.one(collectorView, collectorId, at);
    return doc?.state === 'HEALTHY' ? [order(AcceptEvidence, { evidenceId })] : [];
  },
});
