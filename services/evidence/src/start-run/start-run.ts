import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, notFound } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import type { CollectorRunState } from '../collector-run/collector-run.js';
import type { StartRunInput } from './start-run.command.js';

/** One run for a collector and due instant (COL-1), only while it is enabled (COL-6); an older instant than the latest is a backfill (COL-5). */
export const startRun = (
  { collectorId, scheduledFor }: StartRunInput,
  runId: string,
  state: CollectorRunState,
  owner: CollectorState,
  latest: string | undefined,
): Fact<'CollectorRunStarted.v1'>[] => {
  if (owner.is === 'ABSENT') throw notFound('collector', collectorId);
  if (owner.is !== 'HEALTHY' && owner.is !== 'UNHEALTHY')
    throw new DomainError('COLLECTOR_NOT_ENABLED', `The collector is ${owner.is}; enable it first.`, {
      rule: 'COL-6',
      state: owner.is,
    });
  if (state.is !== 'ABSENT')
    throw new DomainError('RUN_ALREADY_RECORDED', 'This run is recorded already.', { rule: 'COL-1', runId });
  return [
    fact('CollectorRunStarted.v1', {
      runId,
      collectorId,
      scheduledFor,
      backfill: latest !== undefined && scheduledFor < latest,
    }),
  ];
};
