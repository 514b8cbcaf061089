import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { policy } from '../policy/policy.js';
import { acceptanceOverdue, drafted, policyApproved, published } from '../policy/policy.examples.js';
import { markPolicyAcceptanceOverdue } from './mark-policy-acceptance-overdue.js';

const owed = (personRef: string, dueOn: string, overdueOn: string) => ({
  ...{ personRef, dueOn },
  overdueAt: `${overdueOn}T00:00:00.000Z`,
});
const OWED = [owed('p-01', '2026-01-31', '2026-02-01'), owed('p-05', '2026-03-12', '2026-03-13')];
const mark =
  (day: string, missing = OWED) =>
  (state: Parameters<typeof markPolicyAcceptanceOverdue>[3]) =>
    markPolicyAcceptanceOverdue({ policyId: 'pol-1' }, { now: `${day}T00:00:00.000Z` }, missing, state);
const inForce = [drafted(), policyApproved(1), published(1)];

describe('mark policy acceptance overdue', () => {
  it('POL-7: with the number of who is late by then, and anew when the time of another is over', () => {
    given(policy, ...inForce)
      .when(mark('2026-02-01'))
      .then(acceptanceOverdue(1, '2026-02-01'));
    const told = [...inForce, acceptanceOverdue(1, '2026-02-01')];
    given(policy, ...told)
      .when(mark('2026-03-12'))
      .thenNothing();
    given(policy, ...told)
      .when(mark('2026-03-13'))
      .then(acceptanceOverdue(2, '2026-03-13'));
  });

  it('POL-7: nobody is late before, nor when all have accepted', () => {
    given(policy, ...inForce)
      .when(mark('2026-01-31'))
      .thenRefused('VALIDATION_FAILED');
    given(policy, ...inForce)
      .when(mark('2026-06-01', []))
      .thenRefused('VALIDATION_FAILED');
    given(policy, drafted()).when(mark('2026-06-01')).thenRefused('VALIDATION_FAILED');
    given(policy).when(mark('2026-06-01')).thenRefused('NOT_FOUND');
  });
});
