import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { policy } from '../policy/policy.js';
import { AUTHOR, drafted, policyApproved, revised } from '../policy/policy.examples.js';
import { approvePolicy } from './approve-policy.js';

const approve = (actor: string) => (state: Parameters<typeof approvePolicy>[2]) =>
  approvePolicy({ policyId: 'pol-1' }, { actor }, state);

describe('approve policy', () => {
  it('approves the version last written', () => {
    given(policy, drafted(), revised(2)).when(approve('p-09')).then(policyApproved(2));
  });

  it('POL-1 D4: the author does not approve', () => {
    given(policy, drafted()).when(approve(AUTHOR)).thenRefused('SEPARATION_OF_DUTIES', { rule: 'POL-1' });
  });

  it('only a draft', () => {
    given(policy, drafted(), policyApproved(1)).when(approve('p-09')).thenRefused('POLICY_INVALID_STATE');
    given(policy).when(approve('p-09')).thenRefused('NOT_FOUND');
  });
});
