import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, notFound } from '@attestry/service-kit';
import { authorApproves } from '../policy/policy.errors.js';
import type { PolicyState } from '../policy/policy.js';
import type { ApprovePolicyInput } from './approve-policy.command.js';

/** Another person than the author of the version approves it (POL-1, D4). */
export const approvePolicy = (
  { policyId }: ApprovePolicyInput,
  by: Pick<CommandContext, 'actor'>,
  state: PolicyState,
): Fact<'PolicyApproved.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('policy', policyId);
  if (state.authorRef === by.actor) throw authorApproves();
  if (state.is !== 'DRAFT') throw invalidState('POLICY', state.is, ['DRAFT']);
  return [fact('PolicyApproved.v1', { policyId, version: state.version })];
};
