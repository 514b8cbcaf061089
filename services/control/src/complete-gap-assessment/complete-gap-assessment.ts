import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { countStatuses, coverageBp, readinessBp } from '@attestry/soc2';
import { notAssessed, riskPassMissing } from '../gap-assessment/gap-assessment.errors.js';
import type { GapState } from '../gap-assessment/gap-assessment.js';
import { requireInProgress } from '../gap-assessment/require-in-progress.js';
import type { CompleteGapAssessmentInput } from './complete-gap-assessment.command.js';

export interface CompletionContext {
  /** Criteria in scope with an active primary control. */
  readonly covered: number;
  readonly risksIdentified: number;
}

/** Completes an assessment with a finding for each criterion (GAP-1) and a first risk pass behind it (GAP-6). */
export const completeGapAssessment = (
  { gapId }: CompleteGapAssessmentInput,
  { covered, risksIdentified }: CompletionContext,
  state: GapState,
): Fact<'GapAssessmentCompleted.v1'>[] => {
  const { engagementId, scopeVersion, criteria, findings } = requireInProgress(gapId, state);
  const missing = criteria.filter((code) => !findings[code]);
  if (missing.length > 0) throw notAssessed(missing);
  if (risksIdentified === 0) throw riskPassMissing();
  const counts = countStatuses(Object.values(findings).map(({ status }) => status));
  const figures = { readinessBp: readinessBp(counts) ?? 0, coverageBp: coverageBp(covered, criteria.length) ?? 0 };
  return [fact('GapAssessmentCompleted.v1', { gapId, engagementId, scopeVersion, ...counts, ...figures })];
};
