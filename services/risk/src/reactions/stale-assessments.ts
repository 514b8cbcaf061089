import { order, reaction } from '@attestry/service-kit';
import { riskAssessmentView } from '../assessment-view/risk-assessment.projection.js';
import { MarkRiskAssessmentStale } from '../mark-risk-assessment-stale/mark-risk-assessment-stale.command.js';

/** A reopened scope makes the assessments that answer to it stale (SCP-8). */
export const staleAssessments = reaction({
  name: 'stale-assessments',
  on: ['ScopeReopened.v1'],
  react: async (fact, { views, at }) => {
    const docs = await views.all(riskAssessmentView, at, { match: { engagementId: fact.data.scopeId } });
    return docs
      .filter(({ state }) => state !== 'STALE')
      .map(({ id }) => order(MarkRiskAssessmentStale, { assessmentId: id }));
  },
});
