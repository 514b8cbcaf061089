import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, notFound } from '@attestry/service-kit';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { ReadinessReviewState } from '../readiness-review/readiness-review.js';
import type { StartReadinessReviewInput } from './start-readiness-review.command.js';

/** Starts a review; an engagement may have several, one after the other. */
export const startReadinessReview = (
  { reviewId, engagementId }: StartReadinessReviewInput & { readonly reviewId: string },
  state: ReadinessReviewState,
  engagement: KnownEngagement | undefined,
): Fact<'ReadinessReviewStarted.v1'>[] => {
  if (!engagement) throw notFound('engagement', engagementId);
  if (state.is !== 'ABSENT') throw alreadyExists('a readiness review', reviewId);
  return [fact('ReadinessReviewStarted.v1', { reviewId, engagementId })];
};
