import { unknownFact, view } from '@attestry/service-kit';
import { present } from '../shape/present.js';

export interface ObservationDoc {
  readonly at: string;
  readonly byRole: string;
  readonly by: string;
  readonly code?: string;
  readonly text: string;
}

/** A readiness review as it is shown; keys are review ids. */
export interface ReadinessReviewDoc {
  readonly id: string;
  readonly engagementId: string;
  readonly state: 'IN_PROGRESS' | 'CONCLUDED';
  readonly startedAt: string;
  readonly observations: readonly ObservationDoc[];
  readonly team?: { readonly leadRef: string; readonly deputyRef: string; readonly memberRefs: readonly string[] };
  readonly conclusion?: {
    readonly outcome: 'READY' | 'NOT_READY';
    readonly readinessBp: number;
    readonly coverageBp: number;
    readonly missing: readonly string[];
    readonly at: string;
  };
}

export const readinessReviewView = view<ReadinessReviewDoc>()({
  name: 'readiness-review',
  on: ['ReadinessReviewStarted.v1', 'ReadinessObservationRecorded.v1', 'AuditTeamNamed.v1', 'ReadinessConcluded.v1'],
  key: (fact) => fact.data.reviewId,
  fold: (doc, fact) => {
    const at = fact.recordedAt;
    if (fact.type === 'ReadinessReviewStarted.v1') {
      const { reviewId: id, engagementId } = fact.data;
      return { id, engagementId, state: 'IN_PROGRESS', startedAt: at, observations: [] };
    }
    // One stream: a review is started before anything else happens to it.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'ReadinessObservationRecorded.v1': {
        const { byRole, text, code } = fact.data;
        const observation = { at, by: fact.meta.actor, byRole, text, ...present({ code }) };
        return { ...doc, observations: [...doc.observations, observation] };
      }
      case 'AuditTeamNamed.v1': {
        const { leadRef, deputyRef, memberRefs } = fact.data;
        return { ...doc, team: { leadRef, deputyRef, memberRefs } };
      }
      case 'ReadinessConcluded.v1': {
        const { outcome, readinessBp, coverageBp, missing } = fact.data;
        return { ...doc, state: 'CONCLUDED', conclusion: { outcome, readinessBp, coverageBp, missing, at } };
      }
      default:
        return unknownFact(fact);
    }
  },
});
