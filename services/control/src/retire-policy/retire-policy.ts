import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound } from '@attestry/service-kit';
import type { PolicyState } from '../policy/policy.js';
import type { RetirePolicyInput } from './retire-policy.command.js';

/** A published policy ends; what was accepted stays in history (domain 2.9). */
export const retirePolicy = ({ policyId }: RetirePolicyInput, state: PolicyState): Fact<'PolicyRetired.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('policy', policyId);
  if (state.is !== 'PUBLISHED') throw invalidState('POLICY', state.is, ['PUBLISHED']);
  return [fact('PolicyRetired.v1', { policyId })];
};
