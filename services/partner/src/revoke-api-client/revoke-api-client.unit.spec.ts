import { describe, expect, it } from '@jest/globals';
import { given, projected } from '@attestry/testing';
import { apiClient } from '../api-client/api-client.js';
import { registered, revoked } from '../api-client/api-client.examples.js';
import { apiClientView } from '../api-clients/api-client.projection.js';
import { revokeApiClient } from './revoke-api-client.js';

const revoke =
  (reasonCode?: string, role: 'TO' | 'PO' = 'TO') =>
  (state: Parameters<typeof revokeApiClient>[2]): ReturnType<typeof revokeApiClient> =>
    revokeApiClient({ clientId: 'cl-1', ...(reasonCode ? { reasonCode } : {}) }, { role }, state);

describe('revoke API client', () => {
  it('by the owner, or by the operator as such', () => {
    given(apiClient, registered()).when(revoke()).then(revoked());
    given(apiClient, registered())
      .when(revoke(undefined, 'PO'))
      .then(revoked({ reasonCode: 'OPERATOR' }));
    given(apiClient, registered())
      .when(revoke('COMPROMISED'))
      .then(revoked({ reasonCode: 'COMPROMISED' }));
    given(apiClient, registered()).when(revoke('BORED')).thenRefused('VALIDATION_FAILED');
  });

  it('API-3 is final', () => {
    given(apiClient, registered(), revoked()).when(revoke()).thenRefused('API_CLIENT_REVOKED', { rule: 'API-3' });
    given(apiClient).when(revoke()).thenRefused('NOT_FOUND');
  });

  it('a client is shown with what became of it, without its digest', () => {
    const doc = projected(apiClientView, registered(), revoked()).get('cl-1');
    expect(doc).toMatchObject({ state: 'REVOKED', reasonCode: 'REQUESTED', scopes: ['events:read'] });
    expect(JSON.stringify(doc)).not.toContain('dddd');
  });
});
