import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { policy } from '../policy/policy.js';
import { drafted, policyApproved, published, reviewOverdue, revised } from '../policy/policy.examples.js';
import { markPolicyReviewOverdue } from './mark-policy-review-overdue.js';

const mark = (day: string) => (state: Parameters<typeof markPolicyReviewOverdue>[2]) =>
  markPolicyReviewOverdue({ policyId: 'pol-1' }, { now: `${day}T00:00:00.000Z` }, state);
const inForce = [drafted(), policyApproved(1), published(1)];

describe('mark policy review overdue', () => {
  it('POL-5 4.12: from the day after the review day on, once for each version', () => {
    given(policy, ...inForce)
      .when(mark('2027-01-02'))
      .then(reviewOverdue(1));
    given(policy, ...inForce)
      .when(mark('2027-01-01'))
      .thenRefused('VALIDATION_FAILED');
    given(policy, ...inForce, reviewOverdue(1))
      .when(mark('2027-03-01'))
      .thenNothing();
  });

  it('a version in work does not stop it, a published one with a later day does', () => {
    given(policy, ...inForce, revised(2))
      .when(mark('2027-01-02'))
      .then(reviewOverdue(1));
    const renewed = published(2, { effectiveFrom: '2026-12-01T00:00:00.000Z', reviewBy: '2027-12-01' });
    given(policy, ...inForce, revised(2), policyApproved(2), renewed)
      .when(mark('2027-01-02'))
      .thenRefused('VALIDATION_FAILED');
  });

  it('must exist and be in force', () => {
    given(policy).when(mark('2027-01-02')).thenRefused('NOT_FOUND');
    given(policy, drafted()).when(mark('2027-01-02')).thenRefused('VALIDATION_FAILED');
  });
});
