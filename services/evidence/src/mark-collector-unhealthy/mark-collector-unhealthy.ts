import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import type { MarkCollectorUnhealthyInput } from './mark-collector-unhealthy.command.js';

/** Three errors in a row: what the collector should see is unknown from here on (domain 2.15). */
export const markCollectorUnhealthy = (
  { collectorId, consecutiveErrors, lastGoodAt }: MarkCollectorUnhealthyInput,
  state: CollectorState,
): Fact<'CollectorBecameUnhealthy.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('collector', collectorId);
  if (state.is === 'UNHEALTHY') return [];
  if (state.is !== 'HEALTHY') throw invalidState('COLLECTOR', state.is, ['HEALTHY']);
  const good = lastGoodAt === undefined ? {} : { lastGoodAt };
  return [fact('CollectorBecameUnhealthy.v1', { collectorId, consecutiveErrors, ...good })];
};
