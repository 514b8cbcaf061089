import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import type { EnableCollectorInput } from './enable-collector.command.js';

const FROM: readonly CollectorState['is'][] = ['DISABLED', 'PAUSED', 'UNHEALTHY'];

export const enableCollector = (
  { collectorId }: EnableCollectorInput,
  state: CollectorState,
): Fact<'CollectorEnabled.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('collector', collectorId);
  if (!FROM.includes(state.is)) throw invalidState('COLLECTOR', state.is, FROM);
  return [fact('CollectorEnabled.v1', { collectorId })];
};
