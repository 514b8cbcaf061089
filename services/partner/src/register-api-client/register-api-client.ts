import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists } from '@attestry/service-kit';
import { requireGrantable } from '../api-client/api-client.errors.js';
import type { ApiClientState } from '../api-client/api-client.js';
import type { RegisterApiClientInput } from './register-api-client.command.js';

/** Registers a client; of its secret only the digest is kept (API-1, API-2). */
export const registerApiClient = (
  { clientId, scopes }: RegisterApiClientInput & { readonly clientId: string },
  state: ApiClientState,
  secretDigest: string,
): Fact<'ApiClientRegistered.v1'>[] => {
  requireGrantable(scopes);
  if (state.is !== 'ABSENT') throw alreadyExists('an API client', clientId);
  return [fact('ApiClientRegistered.v1', { clientId, scopes, secretDigest })];
};
