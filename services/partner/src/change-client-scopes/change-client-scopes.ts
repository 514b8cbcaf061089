import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireActive, requireGrantable } from '../api-client/api-client.errors.js';
import type { ApiClientState } from '../api-client/api-client.js';
import type { ChangeClientScopesInput } from './change-client-scopes.command.js';

/** Changes what an active client may do (API-2). */
export const changeClientScopes = (
  { clientId, scopes }: ChangeClientScopesInput,
  state: ApiClientState,
): Fact<'ApiClientScopesChanged.v1'>[] => {
  requireActive(clientId, state);
  requireGrantable(scopes);
  return [fact('ApiClientScopesChanged.v1', { clientId, scopes })];
};
