import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { CollectorRunState } from '../collector-run/collector-run.js';
import type { FailRunInput } from './fail-run.command.js';

export const failRun = (
  { runId, collectorId, errorClass }: FailRunInput,
  state: CollectorRunState,
): Fact<'CollectorRunFailed.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('collector run', runId);
  if (state.is !== 'RUNNING') throw invalidState('COLLECTOR_RUN', state.is, ['RUNNING']);
  return [fact('CollectorRunFailed.v1', { runId, collectorId, errorClass })];
};
