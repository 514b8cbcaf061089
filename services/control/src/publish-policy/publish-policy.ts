import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound, refuseField, requireDay, requireInstant } from '@attestry/service-kit';
import { addMonths, dayOf } from '@attestry/soc2';
import { reviewTooFar } from '../policy/policy.errors.js';
import type { PolicyState } from '../policy/policy.js';
import type { PublishPolicyInput } from './publish-policy.command.js';

const REVIEW_MONTHS = 12;

/** Publishes the approved version with the day of its next review, within 12 months (POL-5). */
export const publishPolicy = (
  input: PublishPolicyInput,
  by: Pick<CommandContext, 'now'>,
  state: PolicyState,
): Fact<'PolicyPublished.v1'>[] => {
  const { policyId, requiresReacceptance } = input;
  const effectiveFrom = requireInstant('effectiveFrom', input.effectiveFrom ?? by.now);
  const latest = addMonths(dayOf(effectiveFrom), REVIEW_MONTHS);
  const reviewBy = input.reviewBy ?? latest;
  requireDay('reviewBy', reviewBy);
  if (reviewBy <= dayOf(effectiveFrom)) refuseField('reviewBy', 'is after the day the policy takes effect.');
  if (state.is === 'ABSENT') throw notFound('policy', policyId);
  if (state.is !== 'APPROVED') throw invalidState('POLICY', state.is, ['APPROVED']);
  if (reviewBy > latest) throw reviewTooFar(latest);
  const data = { policyId, version: state.version, effectiveFrom, reviewBy };
  const valid = { effectiveAt: effectiveFrom };
  return [fact('PolicyPublished.v1', { ...data, requiresReacceptance: requiresReacceptance ?? true }, valid)];
};
