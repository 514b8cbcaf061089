import type { RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import { INBOUND } from '../collectors/kinds.js';
import { afterIntervals } from '../collectors/schedule.js';

/** A collector with its runs summed up; keys are collector ids. */
export interface CollectorDoc {
  readonly id: string;
  readonly kind: string;
  readonly controlIds: readonly string[];
  readonly schedule: string;
  readonly state: 'DISABLED' | 'HEALTHY' | 'PAUSED' | 'UNHEALTHY' | 'REMOVED';
  readonly runs: number;
  readonly errorsInARow: number;
  /** The newest run by due instant; older ones are told of later (COL-5) and say nothing about now. */
  readonly lastRunId?: string;
  readonly lastScheduledFor?: string;
  readonly lastResult?: 'PASS' | 'FAIL' | 'ERROR';
  readonly lastError?: string;
  readonly lastGoodAt?: string;
  /** When the next run is due; absent while it is not to run, and for tools that run by themselves. */
  readonly dueAt?: string;
  /** When an inbound collector has been silent for two intervals. */
  readonly silentAt?: string;
}

type Ended = RecordedOf<'CollectorRunCompleted.v1' | 'CollectorRunFailed.v1'>;

const SILENT_INTERVALS = 2;

/** Without a next run: it is not to run. */
const resting = ({ dueAt: _, silentAt: __, ...doc }: CollectorDoc): CollectorDoc => doc;

/** With the instants of its next run and of its silence, counted from a run or from when it was enabled. */
const awaiting = (doc: CollectorDoc, next: string | undefined, heardAt: string): CollectorDoc => {
  if (doc.kind !== INBOUND) return { ...resting(doc), ...(next ? { dueAt: next } : {}) };
  const silentAt = afterIntervals(heardAt, doc.schedule, SILENT_INTERVALS);
  return { ...resting(doc), ...(silentAt && doc.state === 'HEALTHY' ? { silentAt } : {}) };
};

const started = (doc: CollectorDoc, { data, recordedAt }: RecordedOf<'CollectorRunStarted.v1'>): CollectorDoc => {
  const counted = { ...doc, runs: doc.runs + 1 };
  if (data.backfill) return counted;
  const newest = { ...counted, lastRunId: data.runId, lastScheduledFor: data.scheduledFor };
  return awaiting(newest, afterIntervals(data.scheduledFor, doc.schedule), recordedAt);
};

const ended = (doc: CollectorDoc, fact: Ended): CollectorDoc => {
  if (fact.data.runId !== doc.lastRunId) return doc;
  if (fact.type === 'CollectorRunFailed.v1')
    return { ...doc, lastResult: 'ERROR', lastError: fact.data.errorClass, errorsInARow: doc.errorsInARow + 1 };
  return { ...doc, lastResult: fact.data.result, lastGoodAt: fact.data.observedAt, errorsInARow: 0 };
};

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
        return awaiting({ ...doc, state: 'HEALTHY', errorsInARow: 0 }, fact.recordedAt, fact.recordedAt);
      case 'CollectorPaused.v1':
        return { ...resting(doc), state: 'PAUSED' };
      case 'CollectorRemoved.v1':
        return { ...resting(doc), state: 'REMOVED' };
      case 'CollectorBecameUnhealthy.v1': {
        const { silentAt: _, ...rest } = doc;
        return { ...rest, state: 'UNHEALTHY' };
      }
      case 'CollectorRunStarted.v1':
        return started(doc, fact);
      case 'CollectorRunCompleted.v1':
      case 'CollectorRunFailed.v1':
        return ended(doc, fact);
    }
  },
});
