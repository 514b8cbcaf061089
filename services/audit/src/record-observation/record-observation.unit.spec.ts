import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { given, projected } from '@attestry/testing';
import { readinessReviewView } from '../readiness-details/readiness-review.projection.js';
import { readinessReview } from '../readiness-review/readiness-review.js';
import {
  observed,
  readinessConcluded,
  reviewStarted,
  teamNamed,
} from '../readiness-review/readiness-review.examples.js';
import { after } from '../test-of-controls/fieldwork.examples.js';
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

  it('D18 what an auditor says as an observer changes no status', () => {
    const said = observed({ byRole: 'AU', text: 'This will not pass.' });
    const pasts = [[reviewStarted()], [reviewStarted(), teamNamed()], [reviewStarted(), readinessConcluded()]];
    for (const past of pasts) {
      expect(after(readinessReview, ...past, said)).toEqual(after(readinessReview, ...past));
      const shown = (...facts: Fact<EventType>[]) => {
        const { observations: _, ...status } = projected(readinessReviewView, ...facts).get('rev-1') ?? {};
        return status;
      };
      expect(shown(...past, said)).toEqual(shown(...past));
    }
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
