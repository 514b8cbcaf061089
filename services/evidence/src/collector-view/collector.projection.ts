import { view } from '@attestry/service-kit';
import { DAY_MS } from '@attestry/soc2';

/** A collector with its runs summed up; keys are collector ids. */
export interface CollectorDoc {
  readonly id: string;
  readonly kind: string;
  readonly controlIds: readonly string[];
  readonly schedule: string;
  readonly state: 'DISABLED' | 'HEALTHY' | 'PAUSED' | 'UNHEALTHY' | 'REMOVED';
  readonly runs: number;
  readonly errorsInARow: number;
  readonly lastScheduledFor?: string;
  readonly lastResult?: 'PASS' | 'FAIL' | 'ERROR';
  readonly lastGoodAt?: string;
  /** When the next run is due; absent while it is not to run. */
  readonly dueAt?: string;
}

const EVERY: Readonly<Record<string, number>> = { DAILY: DAY_MS, WEEKLY: 7 * DAY_MS };

const after = (instant: string, schedule: string): string =>
  new Date(Date.parse(instant) + (EVERY[schedule] ?? DAY_MS)).toISOString();

const without = ({ dueAt: _, ...doc }: CollectorDoc): CollectorDoc => doc;

export const collectorView = view<CollectorDoc>()({
  name: 'collector',
  on: [
    'CollectorRegistered.v1',
    'CollectorEnabled.v1',
    'CollectorPaused.v1',
    'CollectorRemoved.v1',
    'CollectorBecameUnhealthy.v1',
    'CollectorRunStarted.v1',
    'CollectorRunCompleted.v1',
    'CollectorRunFailed.v1',
  ],
  key: (fact) => fact.data.collectorId,
  fold: (doc, fact) => {
    if (fact.type === 'CollectorRegistered.v1') {
      const { collectorId: id, kind, controlIds, schedule } = fact.data;
      return { id, kind, controlIds, schedule, state: 'DISABLED', runs: 0, errorsInARow: 0 };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'CollectorEnabled.v1':
        return { ...doc, state: 'HEALTHY', errorsInARow: 0, dueAt: fact.recordedAt };
      case 'CollectorPaused.v1':
        return { ...without(doc), state: 'PAUSED' };
      case 'CollectorRemoved.v1':
        return { ...without(doc), state: 'REMOVED' };
      case 'CollectorBecameUnhealthy.v1':
        return { ...doc, state: 'UNHEALTHY' };
      case 'CollectorRunStarted.v1':
        return {
          ...doc,
          runs: doc.runs + 1,
          lastScheduledFor: fact.data.scheduledFor,
          dueAt: after(fact.data.scheduledFor, doc.schedule),
        };
      case 'CollectorRunCompleted.v1':
        return { ...doc, lastResult: fact.data.result, lastGoodAt: fact.data.observedAt, errorsInARow: 0 };
      case 'CollectorRunFailed.v1':
        return { ...doc, lastResult: 'ERROR', errorsInARow: doc.errorsInARow + 1 };
    }
  },
});
