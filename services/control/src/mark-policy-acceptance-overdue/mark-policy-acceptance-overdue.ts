import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound, refuseField } from '@attestry/service-kit';
import type { OwedAcceptance } from '../policy-details/acceptance.js';
import type { PolicyState } from '../policy/policy.js';
import { versionInForce } from '../policy/policy.js';
import type { MarkPolicyAcceptanceOverdueInput } from './mark-policy-acceptance-overdue.command.js';

/** POL-7, 4.12: told at the end of each person's time, with the number of all who are late by then. */
export const markPolicyAcceptanceOverdue = (
  { policyId }: MarkPolicyAcceptanceOverdueInput,
  by: Pick<CommandContext, 'now'>,
  owed: readonly OwedAcceptance[],
  state: PolicyState,
): Fact<'PolicyAcceptanceOverdue.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('policy', policyId);
  const version = versionInForce(state.published, by.now)?.version;
  const late = owed.map(({ overdueAt }) => overdueAt).filter((at) => at <= by.now);
  if (version === undefined || late.length === 0)
    return refuseField('policyId', 'names a policy whose acceptance nobody is late with.');
  const effectiveAt = late.reduce((a, b) => (a > b ? a : b));
  if (state.acceptanceOverdueAt !== undefined && effectiveAt <= state.acceptanceOverdueAt) return [];
  return [fact('PolicyAcceptanceOverdue.v1', { policyId, version, missing: late.length }, { effectiveAt })];
};
