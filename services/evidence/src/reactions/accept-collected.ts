import { order, reaction } from '@attestry/service-kit';
import { AcceptEvidence } from '../accept-evidence/accept-evidence.command.js';
import { collectorView } from '../collector-view/collector.projection.js';

/** What a healthy collector brought is accepted by rule (EVD-1); of another one, or after a lock, it waits for a person. */
export const acceptCollected = reaction({
  name: 'accept-collected',
  on: ['EvidenceSubmitted.v1'],
  react: async ({ data: { evidenceId, collectorId, afterLock } }, { views, at }) => {
    if (collectorId === undefined || afterLock) return [];
    const doc = await views.one(collectorView, collectorId, at);
    return doc?.state === 'HEALTHY' ? [order(AcceptEvidence, { evidenceId })] : [];
  },
});
