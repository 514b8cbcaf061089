import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { notFound } from '@attestry/service-kit';
import type { GapState } from '../gap-assessment/gap-assessment.js';
import type { MarkGapAssessmentStaleInput } from './mark-gap-assessment-stale.command.js';

/** SCP-8: a reopened scope makes an assessment stale, completed or not; being stale already is no news. */
export const markGapAssessmentStale = (
  { gapId }: MarkGapAssessmentStaleInput,
  state: GapState,
): Fact<'GapAssessmentMarkedStale.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('gap assessment', gapId);
  if (state.is === 'STALE') return [];
  return [fact('GapAssessmentMarkedStale.v1', { gapId, cause: 'SCOPE_REOPENED', engagementId: state.engagementId })];
};
