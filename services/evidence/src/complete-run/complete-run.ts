import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { CollectorRunState } from '../collector-run/collector-run.js';
import { failingChecks } from '../collectors/speak-for.js';
import type { CompleteRunInput } from './complete-run.command.js';

/** Ends a run with what it saw; one failing observation makes the run FAIL (COL-4). */
export const completeRun = (
  { runId, collectorId, found }: CompleteRunInput,
  state: CollectorRunState,
  controlIds: readonly string[],
  now: string,
): Fact<'CollectorRunCompleted.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('collector run', runId);
  if (state.is !== 'RUNNING') throw invalidState('COLLECTOR_RUN', state.is, ['RUNNING']);
  const failing = failingChecks(found.observations);
  const data = {
    runId,
    collectorId,
    result: failing === 0 ? ('PASS' as const) : ('FAIL' as const),
    items: found.items,
    failing,
    digest: found.digest,
    observedAt: now,
    controlIds: [...controlIds],
    observations: found.observations.map((observation) => ({ ...observation })),
    ...(state.backfill ? { backfill: true } : {}),
  };
  return [fact('CollectorRunCompleted.v1', data, { effectiveAt: now })];
};
