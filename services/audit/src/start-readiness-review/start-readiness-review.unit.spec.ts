import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { readinessReview } from '../readiness-review/readiness-review.js';
import { reviewStarted } from '../readiness-review/readiness-review.examples.js';
import { startReadinessReview } from './start-readiness-review.js';

const input = { reviewId: 'rev-1', engagementId: 'eng-1' };

describe('start readiness review', () => {
  it('of a known engagement, once by its id', () => {
    const start = (state: Parameters<typeof startReadinessReview>[1]) =>
      startReadinessReview(input, state, knownEngagementDoc());
    given(readinessReview).when(start).then(reviewStarted());
    given(readinessReview, reviewStarted()).when(start).thenRefused('ALREADY_EXISTS');
    given(readinessReview)
      .when((state) => startReadinessReview(input, state, undefined))
      .thenRefused('NOT_FOUND', { id: 'eng-1' });
  });
});
