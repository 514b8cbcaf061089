import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

/** Facts for specs: an inbound collector of one control, changed where a case needs it. */
export const registered = (change: Partial<EventData<'CollectorRegistered.v1'>> = {}): Fact<'CollectorRegistered.v1'> =>
  fact('CollectorRegistered.v1', {
    ...{ collectorId: 'col-1', kind: 'inbound', controlIds: ['c-1'], schedule: 'DAILY', secretRef: 'none' },
    ...change,
  });

export const enabled = (collectorId = 'col-1') => fact('CollectorEnabled.v1', { collectorId });
export const paused = (collectorId = 'col-1') => fact('CollectorPaused.v1', { collectorId });
export const removed = (collectorId = 'col-1') => fact('CollectorRemoved.v1', { collectorId });
export const unhealthy = (collectorId = 'col-1') =>
  fact('CollectorBecameUnhealthy.v1', { collectorId, consecutiveErrors: 3 });

export const started = (runId: string, scheduledFor: string, backfill = false) =>
  fact('CollectorRunStarted.v1', { runId, collectorId: 'col-1', scheduledFor, backfill });

export const completed = (runId: string, change: Partial<EventData<'CollectorRunCompleted.v1'>> = {}) =>
  fact('CollectorRunCompleted.v1', {
    ...{ runId, collectorId: 'col-1', result: 'PASS', items: 1, failing: 0, digest: 'a'.repeat(64) },
    ...{ observedAt: '2026-01-01T00:00:00.000Z', controlIds: ['c-1'] },
    ...change,
  });

export const failed = (runId: string) =>
  fact('CollectorRunFailed.v1', { runId, collectorId: 'col-1', errorClass: 'TIMEOUT' });
