import { view } from '@attestry/service-kit';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/** What gates must know of a risk assessment; the key is its id. */
export interface KnownRiskAssessment {
  readonly id: string;
  readonly engagementId: string;
  readonly scopeVersion: number;
  readonly state: 'IN_PROGRESS' | 'COMPLETED' | 'STALE';
  readonly last: Seen;
}

export const knownRiskAssessment = view<KnownRiskAssessment>()({
  name: 'known-risk-assessment',
  on: ['RiskAssessmentStarted.v1', 'RiskAssessmentCompleted.v1', 'RiskAssessmentMarkedStale.v1'],
  key: (fact) => fact.data.assessmentId,
  fold: (doc, fact) => {
    const last = seen(fact);
    if (fact.type === 'RiskAssessmentStarted.v1') {
      const { assessmentId: id, engagementId, scopeVersion } = fact.data;
      return { id, engagementId, scopeVersion, state: 'IN_PROGRESS', last };
    }
    return doc && { ...doc, state: fact.type === 'RiskAssessmentCompleted.v1' ? 'COMPLETED' : 'STALE', last };
  },
});
