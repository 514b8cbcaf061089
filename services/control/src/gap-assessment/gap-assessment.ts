import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import type { CriterionStatus } from '@attestry/soc2';

export type GapFact = RecordedOf<
  | 'GapAssessmentStarted.v1'
  | 'CriterionFindingRecorded.v1'
  | 'CriterionStatusOverridden.v1'
  | 'GapAssessmentCompleted.v1'
  | 'GapAssessmentMarkedStale.v1'
>;

export interface Finding {
  readonly status: CriterionStatus;
  readonly overridden: boolean;
}

interface Assessment {
  readonly engagementId: string;
  readonly scopeVersion: number;
  readonly criteria: readonly string[];
  readonly findings: Readonly<Record<string, Finding>>;
}

/** One look at present practice against the scope (domain 2.5). Completed figures never change: a new look is a new stream. */
export type GapState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'IN_PROGRESS' | 'COMPLETED' | 'STALE' } & Assessment);

const found = (state: GapState, code: string, finding: Finding): GapState =>
  state.is === 'ABSENT' ? state : { ...state, findings: { ...state.findings, [code]: finding } };

const move = (state: GapState, is: 'COMPLETED' | 'STALE'): GapState =>
  state.is === 'ABSENT' ? state : { ...state, is };

const evolve = (state: GapState, fact: GapFact): GapState => {
  switch (fact.type) {
    case 'GapAssessmentStarted.v1': {
      const { engagementId, scopeVersion, criteria } = fact.data;
      return { is: 'IN_PROGRESS', engagementId, scopeVersion, criteria, findings: {} };
    }
    case 'CriterionFindingRecorded.v1':
      return found(state, fact.data.code, { status: fact.data.status, overridden: false });
    case 'CriterionStatusOverridden.v1':
      return found(state, fact.data.code, { status: fact.data.to, overridden: true });
    case 'GapAssessmentCompleted.v1':
      return move(state, 'COMPLETED');
    case 'GapAssessmentMarkedStale.v1':
      return move(state, 'STALE');
    default:
      return unknownFact(fact);
  }
};

export const gapAssessment: Aggregate<GapState, GapFact> = {
  kind: 'gap-assessment',
  initial: { is: 'ABSENT' },
  evolve,
};
