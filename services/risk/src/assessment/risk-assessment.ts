import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type RiskAssessmentFact = RecordedOf<
  | 'RiskAssessmentStarted.v1'
  | 'CriterionRiskCovered.v1'
  | 'CriterionDeclaredWithoutRisk.v1'
  | 'ControlNeedIdentified.v1'
  | 'RiskAssessmentCompleted.v1'
  | 'RiskAssessmentMarkedStale.v1'
>;

interface Assessed {
  readonly engagementId: string;
  readonly scopeVersion: number;
  readonly criteria: readonly string[];
  /** Risks by covered criterion; an empty list is a reasoned "none". */
  readonly covered: Readonly<Record<string, readonly string[]>>;
  /** Ids of control needs found. */
  readonly needs: readonly string[];
}

/** Risk assessed against every criterion of one scope version (domain 2.11). */
export type RiskAssessmentState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'IN_PROGRESS' | 'COMPLETED' | 'STALE' } & Assessed);

const cover = (state: RiskAssessmentState, code: string, risks: readonly string[]): RiskAssessmentState =>
  state.is === 'ABSENT' ? state : { ...state, covered: { ...state.covered, [code]: risks } };

const evolve = (state: RiskAssessmentState, fact: RiskAssessmentFact): RiskAssessmentState => {
  switch (fact.type) {
    case 'RiskAssessmentStarted.v1': {
      const { engagementId, scopeVersion, criteria = [] } = fact.data;
      return { is: 'IN_PROGRESS', engagementId, scopeVersion, criteria, covered: {}, needs: [] };
    }
    case 'CriterionRiskCovered.v1':
      return cover(state, fact.data.code, fact.data.riskIds);
    case 'CriterionDeclaredWithoutRisk.v1':
      return cover(state, fact.data.code, []);
    case 'ControlNeedIdentified.v1':
      return state.is === 'ABSENT' ? state : { ...state, needs: [...state.needs, fact.data.needId] };
    case 'RiskAssessmentCompleted.v1':
      return state.is === 'ABSENT' ? state : { ...state, is: 'COMPLETED' };
    case 'RiskAssessmentMarkedStale.v1':
      return state.is === 'ABSENT' ? state : { ...state, is: 'STALE' };
    default:
      return unknownFact(fact);
  }
};

export const riskAssessment: Aggregate<RiskAssessmentState, RiskAssessmentFact> = {
  kind: 'risk-assessment',
  initial: { is: 'ABSENT' },
  evolve,
};
