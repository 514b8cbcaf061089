import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import type { OrganizationState } from '../organization/organization.js';
import { requireRegistered } from '../organization/organization.errors.js';
import type { SuspendOrganizationInput } from './suspend-organization.command.js';

type ReasonCode = EventData<'OrganizationSuspended.v1'>['reasonCode'];

const REASONS: readonly ReasonCode[] = ['NON_PAYMENT', 'TERMS_BREACH', 'SECURITY', 'REQUESTED'];

const requireReasonCode = (word: string): ReasonCode => {
  const known = REASONS.find((one) => one === word);
  if (!known) throw new DomainError('VALIDATION_FAILED', `reasonCode is one of ${REASONS.join(', ')}.`);
  return known;
};

/** Leaves an organization its reads and its export only, until it is activated again (ORG-4). */
export const suspendOrganization = (
  { reasonCode: word }: SuspendOrganizationInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: OrganizationState,
): Fact<'OrganizationSuspended.v1'>[] => {
  const reasonCode = requireReasonCode(word);
  requireRegistered(state, tenant, ['ACTIVE']);
  return [fact('OrganizationSuspended.v1', { orgId: tenant, reasonCode })];
};
