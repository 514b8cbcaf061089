import { order, reaction } from '@attestry/service-kit';
import { collectorView } from '../collector-view/collector.projection.js';
import { MarkCollectorUnhealthy } from '../mark-collector-unhealthy/mark-collector-unhealthy.command.js';

const TOO_MANY = 3;

/** Three errors in a row make a collector unhealthy (domain 2.15). */
export const unhealthyCollectors = reaction({
  name: 'unhealthy-collectors',
  on: ['CollectorRunFailed.v1'],
  react: async (fact, { views, at }) => {
    const doc = await views.one(collectorView, fact.data.collectorId, at);
    if (!doc || doc.errorsInARow < TOO_MANY || doc.state !== 'HEALTHY') return [];
    const { id: collectorId, errorsInARow: consecutiveErrors, lastGoodAt } = doc;
    const good = lastGoodAt === undefined ? {} : { lastGoodAt };
    return [order(MarkCollectorUnhealthy, { collectorId, consecutiveErrors, ...good })];
  },
});
