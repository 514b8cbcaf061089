import { unknownFact, view } from '@attestry/service-kit';
import type { CriterionStatus } from '@attestry/soc2';
import { present } from '../shape/present.js';

export interface FindingDoc {
  readonly code: string;
  readonly status: CriterionStatus;
  readonly healthy: number;
  readonly weak: number;
  readonly absent: number;
  readonly note?: string;
  readonly overriddenFrom?: CriterionStatus;
  readonly reason?: string;
}

export interface GapFigures {
  readonly met: number;
  readonly partial: number;
  readonly unmet: number;
  readonly readinessBp: number;
  readonly coverageBp: number;
}

/** One gap assessment with its findings; keys are assessment ids. */
export interface GapDoc {
  readonly id: string;
  readonly engagementId: string;
  readonly scopeVersion: number;
  /** The scope it answers to, in catalogue order. */
  readonly criteria: readonly string[];
  readonly state: 'IN_PROGRESS' | 'COMPLETED' | 'STALE';
  readonly startedAt: string;
  readonly completedAt?: string;
  readonly findings: readonly FindingDoc[];
  /** Frozen at completion (GAP-5). */
  readonly figures?: GapFigures;
}

const withFinding = (doc: GapDoc, finding: FindingDoc): GapDoc => ({
  ...doc,
  findings: [...doc.findings.filter(({ code }) => code !== finding.code), finding],
});

export const gapView = view<GapDoc>()({
  name: 'gap-assessment',
  on: [
    'GapAssessmentStarted.v1',
    'CriterionFindingRecorded.v1',
    'CriterionStatusOverridden.v1',
    'GapAssessmentCompleted.v1',
    'GapAssessmentMarkedStale.v1',
  ],
  key: (fact) => fact.data.gapId,
  fold: (doc, fact, id) => {
    if (fact.type === 'GapAssessmentStarted.v1') {
      const { engagementId, scopeVersion, criteria } = fact.data;
      return {
        id,
        engagementId,
        scopeVersion,
        criteria,
        state: 'IN_PROGRESS',
        startedAt: fact.recordedAt,
        findings: [],
      };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'CriterionFindingRecorded.v1': {
        const { code, status, healthy, weak, absent, note } = fact.data;
        return withFinding(doc, { code, status, healthy, weak, absent, ...present({ note }) });
      }
      case 'CriterionStatusOverridden.v1': {
        const { code, from, to, reason } = fact.data;
        const finding = doc.findings.find((candidate) => candidate.code === code);
        return finding ? withFinding(doc, { ...finding, status: to, overriddenFrom: from, reason }) : doc;
      }
      case 'GapAssessmentCompleted.v1': {
        const { met, partial, unmet, readinessBp, coverageBp } = fact.data;
        const figures = { met, partial, unmet, readinessBp, coverageBp };
        return { ...doc, state: 'COMPLETED', completedAt: fact.recordedAt, figures };
      }
      case 'GapAssessmentMarkedStale.v1':
        return { ...doc, state: 'STALE' };
      default:
        return unknownFact(fact);
    }
  },
});
