import { order, reaction } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { FreezeControl } from '../freeze-control/freeze-control.command.js';
import { knownEngagement, scopeInForce } from '../known-engagement/known-engagement.projection.js';

/** An audit starts: every active control that serves its scope is frozen for it (CTL-4). */
export const freezeControls = reaction({
  name: 'freeze-controls',
  on: ['EngagementAuditStarted.v1'],
  react: async ({ data: { engagementId } }, { views, at }) => {
    const criteria = scopeInForce(await views.one(knownEngagement, engagementId, at))?.criteria ?? [];
    const serving = { match: { state: 'ACTIVE' }, anyOf: { field: 'criteria', values: criteria } };
    const controls = await views.all(controlView, at, serving);
    return controls.map(({ id: controlId }) => order(FreezeControl, { controlId, engagementId }));
  },
});
