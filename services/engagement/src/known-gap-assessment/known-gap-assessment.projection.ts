import type { EventData } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

type Status = EventData<'CriterionFindingRecorded.v1'>['status'];

/** What gates must know of a gap assessment; the key is its id. */
export interface KnownGapAssessment {
  readonly id: string;
  readonly engagementId: string;
  readonly scopeVersion: number;
  readonly state: 'IN_PROGRESS' | 'COMPLETED' | 'STALE';
  /** Status by criterion as it was found, or lowered by a person (GAP-2). */
  readonly statuses: Readonly<Record<string, Status>>;
  readonly last: Seen;
}

export const knownGapAssessment = view<KnownGapAssessment>()({
  name: 'known-gap-assessment',
  on: [
    'GapAssessmentStarted.v1',
    'CriterionFindingRecorded.v1',
    'CriterionStatusOverridden.v1',
    'GapAssessmentCompleted.v1',
    'GapAssessmentMarkedStale.v1',
  ],
  key: (fact) => fact.data.gapId,
  fold: (doc, fact) => {
    const last = seen(fact);
    if (fact.type === 'GapAssessmentStarted.v1') {
      const { gapId: id, engagementId, scopeVersion } = fact.data;
      return { id, engagementId, scopeVersion, state: 'IN_PROGRESS', statuses: {}, last };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'CriterionFindingRecorded.v1':
        return { ...doc, statuses: { ...doc.statuses, [fact.data.code]: fact.data.status }, last };
      case 'CriterionStatusOverridden.v1':
        return { ...doc, statuses: { ...doc.statuses, [fact.data.code]: fact.data.to }, last };
      case 'GapAssessmentCompleted.v1':
        return { ...doc, state: 'COMPLETED', last };
      case 'GapAssessmentMarkedStale.v1':
        return { ...doc, state: 'STALE', last };
    }
  },
});
