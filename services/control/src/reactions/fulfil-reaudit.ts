import { order, reaction } from '@attestry/service-kit';
import { FulfilObligation } from '../fulfil-obligation/fulfil-obligation.command.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { obligationView } from '../obligation-calendar/obligation.projection.js';

/** The audit of a successor starts: the re-audit that its predecessor's report asked for is under way (S72). */
export const fulfilReaudit = reaction({
  name: 'fulfil-reaudit',
  on: ['EngagementAuditStarted.v1'],
  react: async ({ data }, { views, at }) => {
    const predecessorId = (await views.one(knownEngagement, data.engagementId, at))?.predecessorId;
    if (!predecessorId) return [];
    const asked = await views.all(obligationView, at, { match: { kind: 'REAUDIT', engagementId: predecessorId } });
    const open = asked.filter(({ state }) => state === 'DUE' || state === 'OVERDUE');
    return open.map(({ id: obligationId }) => order(FulfilObligation, { obligationId }));
  },
});
