import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, DomainError, notFound } from '@attestry/service-kit';
import { scopeNotConfirmed, scopeVersionMismatch } from '../gap-assessment/gap-assessment.errors.js';
import type { GapState } from '../gap-assessment/gap-assessment.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import { scopeInForce } from '../known-engagement/known-engagement.projection.js';
import type { StartGapAssessmentInput } from './start-gap-assessment.command.js';

/** Starts an assessment of the confirmed scope, of that very version (GAP-4). */
export const startGapAssessment = (
  { engagementId, scopeVersion }: StartGapAssessmentInput,
  gapId: string,
  engagement: KnownEngagement | undefined,
  state: GapState,
): Fact<'GapAssessmentStarted.v1'>[] => {
  if (!engagement) throw notFound('engagement', engagementId);
  if (state.is !== 'ABSENT') throw alreadyExists('gap assessment', gapId);
  const scope = scopeInForce(engagement);
  if (!scope) throw scopeNotConfirmed(engagementId);
  if (scope.version !== scopeVersion) throw scopeVersionMismatch(scopeVersion, scope.version);
  if (scope.criteria.length === 0) throw new DomainError('SCOPE_EMPTY', 'The scope has no criteria.', { rule: '4.3' });
  return [fact('GapAssessmentStarted.v1', { gapId, engagementId, scopeVersion, criteria: [...scope.criteria] })];
};
