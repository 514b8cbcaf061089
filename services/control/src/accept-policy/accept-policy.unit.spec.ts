import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { policy } from '../policy/policy.js';
import { drafted, policyAccepted, policyApproved, published, revised } from '../policy/policy.examples.js';
import { acceptPolicy } from './accept-policy.js';

const accept = (version: number, personRef?: string) => (state: Parameters<typeof acceptPolicy>[2]) =>
  acceptPolicy(
    { policyId: 'pol-1', version, ...(personRef ? { personRef } : {}) },
    { actor: 'p-05', now: '2026-03-01T00:00:00.000Z' },
    state,
  );
const inForce = [drafted(), policyApproved(1), published(1)];

describe('accept policy', () => {
  it('accepts the version in force, also while a newer one is drafted', () => {
    given(policy, ...inForce)
      .when(accept(1))
      .then(policyAccepted(1, 'p-05'));
    given(policy, ...inForce, revised(2))
      .when(accept(1, 'p-05'))
      .then(policyAccepted(1, 'p-05'));
  });

  it('POL-2 row 36: not a version that was replaced, nor one that is not yet in force', () => {
    const second = [...inForce, revised(2), policyApproved(2)];
    given(policy, ...second, published(2))
      .when(accept(1))
      .thenRefused('POLICY_VERSION_NOT_IN_FORCE', { inForce: 2 });
    given(policy, ...second, published(2, { effectiveFrom: '2026-04-01T00:00:00.000Z' }))
      .when(accept(2))
      .thenRefused('POLICY_VERSION_NOT_IN_FORCE', { inForce: 1 });
  });

  it('POL-3: once for each version', () => {
    given(policy, ...inForce, policyAccepted(1, 'p-05'))
      .when(accept(1))
      .thenRefused('POLICY_ALREADY_ACCEPTED');
  });

  it('POL-4 row 37: not for a colleague', () => {
    given(policy, ...inForce)
      .when(accept(1, 'p-06'))
      .thenRefused('ACCEPTANCE_NOT_DELEGABLE');
  });

  it('must exist and be published', () => {
    given(policy).when(accept(1)).thenRefused('NOT_FOUND');
    given(policy, drafted()).when(accept(1)).thenRefused('POLICY_VERSION_NOT_IN_FORCE', { inForce: null });
  });
});
