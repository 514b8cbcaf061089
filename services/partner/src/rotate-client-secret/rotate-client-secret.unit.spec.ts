import { describe, expect, it } from '@jest/globals';
import { given, projected } from '@attestry/testing';
import { apiClient } from '../api-client/api-client.js';
import { DIGEST, registered, revoked, rotated } from '../api-client/api-client.examples.js';
import { clientSecret } from '../api-clients/client-secret.projection.js';
import { rotateClientSecret } from './rotate-client-secret.js';

const NEW = 'e'.repeat(64);
const rotate = (state: Parameters<typeof rotateClientSecret>[1]): ReturnType<typeof rotateClientSecret> =>
  rotateClientSecret({ clientId: 'cl-1' }, state, NEW);

describe('rotate client secret', () => {
  it('of an active client', () => {
    given(apiClient, registered()).when(rotate).then(rotated(NEW));
  });

  it('API-3 not of a revoked one', () => {
    given(apiClient, registered(), revoked()).when(rotate).thenRefused('API_CLIENT_REVOKED', { rule: 'API-3' });
    given(apiClient).when(rotate).thenRefused('NOT_FOUND');
  });

  it('API-1 one digest is in force: the last, and none after a revocation', () => {
    const digest = (...facts: Parameters<typeof projected>[1][]) =>
      projected(clientSecret, ...facts).get('cl-1')?.digest;
    expect(digest(registered())).toBe(DIGEST);
    expect(digest(registered(), rotated(NEW))).toBe(NEW);
    expect(digest(registered(), rotated(NEW), revoked())).toBeUndefined();
  });
});
