import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { apiClient } from '../api-client/api-client.js';
import { DIGEST, registered } from '../api-client/api-client.examples.js';
import { digestOf, newClientSecret } from '../api-client/client-secret.js';
import { withSecret } from '../api-client/recorded-secret.type.js';
import { registerApiClient } from './register-api-client.js';

const register =
  (scopes = ['events:read']) =>
  (state: Parameters<typeof registerApiClient>[1]): ReturnType<typeof registerApiClient> =>
    registerApiClient({ clientId: 'cl-1', scopes }, state, DIGEST);

describe('register API client', () => {
  it('records the scopes and the digest of the secret', () => {
    given(apiClient).when(register()).then(registered());
    given(apiClient, registered()).when(register()).thenRefused('ALREADY_EXISTS');
  });

  it('row 74, API-2 no scope to approve, conclude or sign', () => {
    for (const scope of ['tests:conclude', 'evidence:approve', 'reports:sign', 'admin'])
      given(apiClient)
        .when(register(['events:read', scope]))
        .thenRefused('SCOPE_NOT_GRANTABLE', { rule: 'API-2', scopes: [scope] });
    given(apiClient).when(register([])).thenRefused('VALIDATION_FAILED');
  });

  it('API-1 the secret is random, and what is kept does not hold it', () => {
    const [one, other] = [newClientSecret(), newClientSecret()];
    expect(one.secret).not.toBe(other.secret);
    expect(one.digest).toBe(digestOf(one.secret));
    expect(JSON.stringify(register()({ is: 'ABSENT' }))).not.toContain(one.secret);
  });

  it('API-1 the secret is shown once: a repeated command is answered without it', () => {
    const recorded = { id: 'cl-1', stream: 's', revision: 0, position: 'partner:1:1', events: ['e'], repeated: false };
    expect(withSecret(recorded, 'ask_x')).toEqual({ ...recorded, secret: 'ask_x' });
    expect(withSecret({ ...recorded, repeated: true }, 'ask_x')).not.toHaveProperty('secret');
  });
});
