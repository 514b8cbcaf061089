import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { acceptPolicy } from '../accept-policy/accept-policy.js';
import { approvePolicy } from '../approve-policy/approve-policy.js';
import { policy } from '../policy/policy.js';
import { drafted, policyApproved, policyRetired, published, revised } from '../policy/policy.examples.js';
import { publishPolicy } from '../publish-policy/publish-policy.js';
import { revisePolicy } from '../revise-policy/revise-policy.js';
import { retirePolicy } from './retire-policy.js';

const retire = (state: Parameters<typeof retirePolicy>[1]) => retirePolicy({ policyId: 'pol-1' }, state);
const inForce = [drafted(), policyApproved(1), published(1)];
const retired = [...inForce, policyRetired()];
const by = { actor: 'p-05', now: '2026-03-01T00:00:00.000Z' };

describe('retire policy', () => {
  it('retires what is published', () => {
    given(policy, ...inForce)
      .when(retire)
      .then(policyRetired());
  });

  it('only what is published: not a draft, not an approved version, not twice', () => {
    given(policy, drafted())
      .when(retire)
      .thenRefused('POLICY_INVALID_STATE', { allowed: ['PUBLISHED'] });
    given(policy, ...inForce, revised(2))
      .when(retire)
      .thenRefused('POLICY_INVALID_STATE');
    given(policy, ...retired)
      .when(retire)
      .thenRefused('POLICY_INVALID_STATE', { state: 'RETIRED' });
    given(policy).when(retire).thenRefused('NOT_FOUND');
  });

  it('is final: no revision, approval or publication follows, and nobody accepts it any more', () => {
    const refused = { state: 'RETIRED' };
    given(policy, ...retired)
      .when((state) => revisePolicy({ policyId: 'pol-1', content: 'New.' }, state))
      .thenRefused('POLICY_INVALID_STATE', refused);
    given(policy, ...retired)
      .when((state) => approvePolicy({ policyId: 'pol-1' }, by, state))
      .thenRefused('POLICY_INVALID_STATE', refused);
    given(policy, ...retired)
      .when((state) => publishPolicy({ policyId: 'pol-1' }, by, state))
      .thenRefused('POLICY_INVALID_STATE', refused);
    given(policy, ...retired)
      .when((state) => acceptPolicy({ policyId: 'pol-1', version: 1 }, by, state))
      .thenRefused('POLICY_VERSION_NOT_IN_FORCE', { inForce: null });
  });
});
