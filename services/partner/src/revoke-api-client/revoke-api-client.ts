import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import { requireActive } from '../api-client/api-client.errors.js';
import type { ApiClientState } from '../api-client/api-client.js';
import type { RevokeApiClientInput } from './revoke-api-client.command.js';

type ReasonCode = EventData<'ApiClientRevoked.v1'>['reasonCode'];

const REASONS: readonly ReasonCode[] = ['REQUESTED', 'COMPROMISED', 'UNUSED', 'OPERATOR'];

const reasonOf = (given: string | undefined, role: string): ReasonCode => {
  const wanted = given ?? (role === 'PO' ? 'OPERATOR' : 'REQUESTED');
  const known = REASONS.find((reason) => reason === wanted);
  if (!known)
    throw new DomainError('VALIDATION_FAILED', `reasonCode is one of ${REASONS.join(', ')}.`, { field: 'reasonCode' });
  return known;
};

/** Revokes a client for good (API-3). */
export const revokeApiClient = (
  { clientId, reasonCode }: RevokeApiClientInput,
  by: Pick<CommandContext, 'role'>,
  state: ApiClientState,
): Fact<'ApiClientRevoked.v1'>[] => {
  const reason = reasonOf(reasonCode, by.role);
  requireActive(clientId, state);
  return [fact('ApiClientRevoked.v1', { clientId, reasonCode: reason })];
};
