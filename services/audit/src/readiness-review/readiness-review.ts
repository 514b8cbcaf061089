import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { invalidState, notFound, unknownFact } from '@attestry/service-kit';

export type ReadinessReviewFact = RecordedOf<
  'ReadinessReviewStarted.v1' | 'ReadinessObservationRecorded.v1' | 'AuditTeamNamed.v1' | 'ReadinessConcluded.v1'
>;

export interface StartedReview {
  readonly is: 'IN_PROGRESS' | 'CONCLUDED';
  readonly engagementId: string;
  /** People of the audit team, lead first; undefined until it is named. */
  readonly team?: readonly string[];
}

/** Review of whether an organization is ready for its audit (domain 2.17). */
export type ReadinessReviewState = { readonly is: 'ABSENT' } | StartedReview;

const evolve = (state: ReadinessReviewState, fact: ReadinessReviewFact): ReadinessReviewState => {
  if (fact.type === 'ReadinessReviewStarted.v1') return { is: 'IN_PROGRESS', engagementId: fact.data.engagementId };
  if (state.is === 'ABSENT') return state;
  switch (fact.type) {
    case 'ReadinessObservationRecorded.v1':
      return state;
    case 'AuditTeamNamed.v1':
      return { ...state, team: [fact.data.leadRef, fact.data.deputyRef, ...fact.data.memberRefs] };
    case 'ReadinessConcluded.v1':
      return { ...state, is: 'CONCLUDED' };
    default:
      return unknownFact(fact);
  }
};

export const readinessReview: Aggregate<ReadinessReviewState, ReadinessReviewFact> = {
  kind: 'readiness-review',
  initial: { is: 'ABSENT' },
  evolve,
};

/** The review, if it is under way. */
export const reviewUnderWay = (reviewId: string, state: ReadinessReviewState): StartedReview => {
  if (state.is === 'ABSENT') throw notFound('readiness review', reviewId);
  if (state.is !== 'IN_PROGRESS') throw invalidState('READINESS_REVIEW', state.is, ['IN_PROGRESS']);
  return state;
};
