import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { readinessReview } from '../readiness-review/readiness-review.js';
import { observed, readinessConcluded, reviewStarted } from '../readiness-review/readiness-review.examples.js';
import { recordObservation } from './record-observation.js';

const text = 'Logs are kept for 30 days only.';
const grants = { grants: [{ firmId: 'firm-1', invitedAt: '2025-09-02T00:00:00.000Z' }] };

const record =
  (by: Parameters<typeof recordObservation>[1], words = text) =>
  (state: Parameters<typeof recordObservation>[2]): ReturnType<typeof recordObservation> =>
    recordObservation({ reviewId: 'rev-1', text: words }, by, state, grants);

describe('record observation (S51)', () => {
  it('by the compliance manager, and by an auditor whose firm has a grant', () => {
    given(readinessReview, reviewStarted())
      .when(record({ role: 'CM' }))
      .then(observed());
    given(readinessReview, reviewStarted())
      .when(record({ role: 'AU', firm: 'firm-1' }))
      .then(observed({ byRole: 'AU' }));
  });

  it('D12 the review does not exist for an auditor of another firm', () => {
    given(readinessReview, reviewStarted())
      .when(record({ role: 'AL', firm: 'firm-2' }))
      .thenRefused('NOT_FOUND');
  });

  it('only while the review is under way, and with words', () => {
    given(readinessReview, reviewStarted(), readinessConcluded())
      .when(record({ role: 'CM' }))
      .thenRefused('READINESS_REVIEW_INVALID_STATE', { state: 'CONCLUDED' });
    given(readinessReview)
      .when(record({ role: 'CM' }))
      .thenRefused('NOT_FOUND');
    given(readinessReview, reviewStarted())
      .when(record({ role: 'CM' }, ' '))
      .thenRefused('VALIDATION_FAILED');
  });
});
