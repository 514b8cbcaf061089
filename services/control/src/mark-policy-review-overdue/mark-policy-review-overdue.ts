import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound, refuseField } from '@attestry/service-kit';
import { dueStepAt } from '@attestry/soc2';
import type { PolicyState } from '../policy/policy.js';
import { versionInForce } from '../policy/policy.js';
import type { MarkPolicyReviewOverdueInput } from './mark-policy-review-overdue.command.js';

/** POL-5, 4.12: the version in force was not reviewed by its day; told once for each version. */
export const markPolicyReviewOverdue = (
  { policyId }: MarkPolicyReviewOverdueInput,
  by: Pick<CommandContext, 'now'>,
  state: PolicyState,
): Fact<'PolicyReviewOverdue.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('policy', policyId);
  const inForce = versionInForce(state.published, by.now);
  if (!inForce) return refuseField('policyId', 'names a policy of which no version is in force.');
  const { version, reviewBy } = inForce;
  const effectiveAt = dueStepAt(reviewBy, 0);
  if (by.now < effectiveAt)
    refuseField('policyId', `names a policy whose review is overdue only from ${effectiveAt} on.`);
  if (state.reviewOverdueFor === version) return [];
  return [fact('PolicyReviewOverdue.v1', { policyId, version, missing: 1 }, { effectiveAt })];
};
