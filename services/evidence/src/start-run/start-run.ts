import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, refuseField } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import { requireCollector } from '../collector/collector.js';
import type { CollectorRunState } from '../collector-run/collector-run.js';
import { INBOUND } from '../collectors/kinds.js';
import type { StartRunInput } from './start-run.command.js';

/** The collector, if it may run: PAUSED, REMOVED or not yet enabled it does not (COL-6). */
export const requireEnabled = (owner: CollectorState, collectorId: string) => {
  const known = requireCollector(owner, collectorId);
  if (known.is !== 'HEALTHY' && known.is !== 'UNHEALTHY')
    throw new DomainError('COLLECTOR_NOT_ENABLED', `The collector is ${known.is}; enable it first.`, {
      rule: 'COL-6',
      state: known.is,
    });
  return known;
};

/** The fact that opens a run: once for a collector and due instant (COL-1); an older instant than the latest is a backfill (COL-5). */
export const runStarted = (
  { collectorId, scheduledFor }: StartRunInput,
  runId: string,
  state: CollectorRunState,
  latest: string | undefined,
): Fact<'CollectorRunStarted.v1'> => {
  if (state.is !== 'ABSENT')
    throw new DomainError('RUN_ALREADY_RECORDED', 'This run is recorded already.', { rule: 'COL-1', runId });
  const backfill = latest !== undefined && scheduledFor < latest;
  return fact('CollectorRunStarted.v1', { runId, collectorId, scheduledFor, backfill });
};

/** Starts a run of a collector that looks by itself. */
export const startRun = (
  input: StartRunInput,
  runId: string,
  state: CollectorRunState,
  owner: CollectorState,
  latest: string | undefined,
): Fact<'CollectorRunStarted.v1'>[] => {
  const { kind } = requireEnabled(owner, input.collectorId);
  if (kind === INBOUND) refuseField('collectorId', 'is an inbound collector: its tool reports the run.');
  return [runStarted(input, runId, state, latest)];
};
