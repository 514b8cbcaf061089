import { failingOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';

/** One look of a collector; keys are run ids. `bucket` names collector and month, by which a time is found. */
export interface MonitorRunDoc {
  readonly id: string;
  readonly bucket: string;
  readonly observedAt: string;
  readonly result: 'PASS' | 'FAIL' | 'ERROR';
  /** Controls it spoke for; none of an ERROR, which says nothing of any (COL-3). */
  readonly controlIds: readonly string[];
  readonly failing: readonly string[];
}

export const bucketOf = (collectorId: string, month: string): string => `${collectorId}/${month}`;

export const monitorRun = view<MonitorRunDoc>()({
  name: 'monitor-run',
  on: ['CollectorRunCompleted.v1', 'CollectorRunFailed.v1'],
  key: (fact) => fact.data.runId,
  fold: (_, fact, id) => {
    const { collectorId } = fact.data;
    if (fact.type === 'CollectorRunFailed.v1') {
      const observedAt = fact.effectiveAt;
      const bucket = bucketOf(collectorId, observedAt.slice(0, 7));
      return { id, bucket, observedAt, result: 'ERROR', controlIds: [], failing: [] };
    }
    const { observedAt, result, controlIds } = fact.data;
    const bucket = bucketOf(collectorId, observedAt.slice(0, 7));
    return { id, bucket, observedAt, result, controlIds, failing: failingOf(fact.data) };
  },
});
