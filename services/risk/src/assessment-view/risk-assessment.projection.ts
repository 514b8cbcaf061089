import { view } from '@attestry/service-kit';

/** A risk assessment with what is covered so far; keys are assessment ids. */
export interface RiskAssessmentDoc {
  readonly id: string;
  readonly engagementId: string;
  readonly scopeVersion: number;
  readonly criteria: readonly string[];
  readonly covered: Readonly<Record<string, readonly string[]>>;
  readonly state: 'IN_PROGRESS' | 'COMPLETED' | 'STALE';
  readonly inherentSum?: number;
  readonly residualSum?: number;
  readonly aboveAppetite?: number;
}

export const riskAssessmentView = view<RiskAssessmentDoc>()({
  name: 'risk-assessment',
  on: [
    'RiskAssessmentStarted.v1',
    'CriterionRiskCovered.v1',
    'CriterionDeclaredWithoutRisk.v1',
    'RiskAssessmentCompleted.v1',
    'RiskAssessmentMarkedStale.v1',
  ],
  key: (fact) => fact.data.assessmentId,
  fold: (doc, fact) => {
    if (fact.type === 'RiskAssessmentStarted.v1') {
      const { assessmentId: id, engagementId, scopeVersion, criteria = [] } = fact.data;
      return { id, engagementId, scopeVersion, criteria, covered: {}, state: 'IN_PROGRESS' };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'CriterionRiskCovered.v1':
        return { ...doc, covered: { ...doc.covered, [fact.data.code]: fact.data.riskIds } };
      case 'CriterionDeclaredWithoutRisk.v1':
        return { ...doc, covered: { ...doc.covered, [fact.data.code]: [] } };
      case 'RiskAssessmentCompleted.v1': {
        const { inherentSum, residualSum, aboveAppetite } = fact.data;
        return { ...doc, state: 'COMPLETED', inherentSum, residualSum, aboveAppetite };
      }
      case 'RiskAssessmentMarkedStale.v1':
        return { ...doc, state: 'STALE' };
    }
  },
});
