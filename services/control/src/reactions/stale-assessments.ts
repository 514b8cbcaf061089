import { order, reaction } from '@attestry/service-kit';
import { gapView } from '../gap-details/gap-details.projection.js';
import { MarkGapAssessmentStale } from '../mark-gap-assessment-stale/mark-gap-assessment-stale.command.js';

/** A scope is reopened: what was assessed against it is stale (SCP-8). */
export const staleAssessments = reaction({
  name: 'stale-assessments',
  on: ['ScopeReopened.v1'],
  react: async ({ data: { engagementId } }, { views, at }) => {
    const assessments = await views.all(gapView, at, { match: { engagementId } });
    const fresh = assessments.filter(({ state }) => state !== 'STALE');
    return fresh.map(({ id: gapId }) => order(MarkGapAssessmentStale, { gapId }));
  },
});
