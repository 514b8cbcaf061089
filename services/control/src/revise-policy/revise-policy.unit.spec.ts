import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { policy } from '../policy/policy.js';
import { drafted, policyApproved, published, revised } from '../policy/policy.examples.js';
import { revisePolicy } from './revise-policy.js';

const revise = (content: string) => (state: Parameters<typeof revisePolicy>[1]) =>
  revisePolicy({ policyId: 'pol-1', content }, state);

describe('revise policy', () => {
  it('raises the version, of a draft and of a published policy', () => {
    given(policy, drafted()).when(revise('Access ends with the job.')).then(revised(2));
    given(policy, drafted(), policyApproved(1), published(1))
      .when(revise('Access ends with the job.'))
      .then(revised(2));
  });

  it('not between approval and publishing', () => {
    given(policy, drafted(), policyApproved(1))
      .when(revise('Other.'))
      .thenRefused('POLICY_INVALID_STATE', { state: 'APPROVED' });
  });

  it('must exist and say something', () => {
    given(policy).when(revise('Other.')).thenRefused('NOT_FOUND');
    given(policy, drafted()).when(revise(' ')).thenRefused('VALIDATION_FAILED');
  });
});
