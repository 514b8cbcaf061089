import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import type { PauseCollectorInput } from './pause-collector.command.js';

const FROM: readonly CollectorState['is'][] = ['HEALTHY', 'UNHEALTHY'];

export const pauseCollector = (
  { collectorId }: PauseCollectorInput,
  state: CollectorState,
): Fact<'CollectorPaused.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('collector', collectorId);
  if (!FROM.includes(state.is)) throw invalidState('COLLECTOR', state.is, FROM);
  return [fact('CollectorPaused.v1', { collectorId })];
};
