import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState } from '@attestry/service-kit';
import type { CollectorState } from '../collector/collector.js';
import { requireCollector } from '../collector/collector.js';
import type { CollectorDoc } from '../collector-view/collector.projection.js';
import type { MarkCollectorSilentInput } from './mark-collector-silent.command.js';

type Silence = Pick<CollectorDoc, 'silentAt' | 'errorsInARow' | 'lastGoodAt'>;

/** No run in two intervals (4.12): what the tool should see is unknown from here on. One that has reported since is not silent. */
export const markCollectorSilent = (
  { collectorId }: MarkCollectorSilentInput,
  now: string,
  state: CollectorState,
  { silentAt, errorsInARow: consecutiveErrors, lastGoodAt }: Silence,
): Fact<'CollectorBecameUnhealthy.v1'>[] => {
  const { is } = requireCollector(state, collectorId);
  if (is === 'UNHEALTHY') return [];
  if (is !== 'HEALTHY') throw invalidState('COLLECTOR', is, ['HEALTHY']);
  if (silentAt === undefined || now < silentAt) return [];
  const good = lastGoodAt === undefined ? {} : { lastGoodAt };
  return [fact('CollectorBecameUnhealthy.v1', { collectorId, consecutiveErrors, ...good })];
};
