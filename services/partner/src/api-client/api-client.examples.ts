import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

export const DIGEST = 'd'.repeat(64);

/** Facts for specs: a valid example, changed where a case needs it. */
export const registered = (change: Partial<EventData<'ApiClientRegistered.v1'>> = {}): Fact<'ApiClientRegistered.v1'> =>
  fact('ApiClientRegistered.v1', { clientId: 'cl-1', scopes: ['events:read'], secretDigest: DIGEST, ...change });

export const rotated = (secretDigest = 'e'.repeat(64)): Fact<'ApiClientSecretRotated.v1'> =>
  fact('ApiClientSecretRotated.v1', { clientId: 'cl-1', secretDigest });

export const revoked = (change: Partial<EventData<'ApiClientRevoked.v1'>> = {}): Fact<'ApiClientRevoked.v1'> =>
  fact('ApiClientRevoked.v1', { clientId: 'cl-1', reasonCode: 'REQUESTED', ...change });
