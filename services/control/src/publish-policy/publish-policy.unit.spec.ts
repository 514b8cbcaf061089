import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { policy } from '../policy/policy.js';
import { drafted, policyApproved, published } from '../policy/policy.examples.js';
import { publishPolicy } from './publish-policy.js';

const publish = (reviewBy?: string) => (state: Parameters<typeof publishPolicy>[2]) =>
  publishPolicy({ policyId: 'pol-1', ...(reviewBy ? { reviewBy } : {}) }, { now: '2026-01-01T00:00:00.000Z' }, state);

describe('publish policy', () => {
  it('takes effect now and is reviewed within 12 months unless said otherwise', () => {
    given(policy, drafted(), policyApproved(1)).when(publish()).then(published(1));
    given(policy, drafted(), policyApproved(1))
      .when(publish('2026-06-01'))
      .then(published(1, { reviewBy: '2026-06-01' }));
  });

  it('POL-5: the review is not later than 12 months', () => {
    given(policy, drafted(), policyApproved(1))
      .when(publish('2027-01-02'))
      .thenRefused('REVIEW_DATE_TOO_FAR', { latest: '2027-01-01' });
  });

  it('only what is approved, with a review to come', () => {
    given(policy, drafted()).when(publish()).thenRefused('POLICY_INVALID_STATE');
    given(policy).when(publish()).thenRefused('NOT_FOUND');
    given(policy, drafted(), policyApproved(1)).when(publish('2026-01-01')).thenRefused('VALIDATION_FAILED');
  });
});
