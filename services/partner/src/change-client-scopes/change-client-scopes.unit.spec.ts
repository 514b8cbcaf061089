import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { apiClient } from '../api-client/api-client.js';
import { registered, revoked } from '../api-client/api-client.examples.js';
import { changeClientScopes } from './change-client-scopes.js';

const change =
  (...scopes: readonly string[]) =>
  (state: Parameters<typeof changeClientScopes>[1]): ReturnType<typeof changeClientScopes> =>
    changeClientScopes({ clientId: 'cl-1', scopes: [...scopes] }, state);

describe('change client scopes', () => {
  it('to others that a machine may have', () => {
    given(apiClient, registered())
      .when(change('evidence:submit'))
      .then(fact('ApiClientScopesChanged.v1', { clientId: 'cl-1', scopes: ['evidence:submit'] }));
  });

  it('API-2 not to one that signs; API-3 not once it is revoked', () => {
    given(apiClient, registered()).when(change('reports:sign')).thenRefused('SCOPE_NOT_GRANTABLE', { rule: 'API-2' });
    given(apiClient, registered(), revoked()).when(change('events:read')).thenRefused('API_CLIENT_REVOKED');
    given(apiClient).when(change('events:read')).thenRefused('NOT_FOUND');
  });
});
