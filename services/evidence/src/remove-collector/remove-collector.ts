import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import type { RemoveCollectorInput } from './remove-collector.command.js';

const FROM: readonly CollectorState['is'][] = ['DISABLED', 'HEALTHY', 'PAUSED', 'UNHEALTHY'];

/** Ends a collector; its id serves no other (2.15). */
export const removeCollector = (
  { collectorId }: RemoveCollectorInput,
  state: CollectorState,
): Fact<'CollectorRemoved.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('collector', collectorId);
  if (!FROM.includes(state.is)) throw invalidState('COLLECTOR', state.is, FROM);
  return [fact('CollectorRemoved.v1', { collectorId })];
};
