import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import { alreadyAccepted, notDelegable, notInForce } from '../policy/policy.errors.js';
import type { PolicyState } from '../policy/policy.js';
import { acceptanceKey, versionInForce } from '../policy/policy.js';
import type { AcceptPolicyInput } from './accept-policy.command.js';

/** A person accepts the version in force (POL-2), once (POL-3), and for nobody else (POL-4). */
export const acceptPolicy = (
  { policyId, version, personRef }: AcceptPolicyInput,
  by: Pick<CommandContext, 'actor' | 'now'>,
  state: PolicyState,
): Fact<'PolicyAccepted.v1'>[] => {
  if (personRef && personRef !== by.actor) throw notDelegable();
  if (state.is === 'ABSENT') throw notFound('policy', policyId);
  const inForce = versionInForce(state.published, by.now)?.version;
  if (version !== inForce) throw notInForce(version, inForce);
  if (state.acceptances.has(acceptanceKey(version, by.actor))) throw alreadyAccepted(version);
  return [fact('PolicyAccepted.v1', { policyId, version, personRef: by.actor })];
};
