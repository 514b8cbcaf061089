import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireActive } from '../api-client/api-client.errors.js';
import type { ApiClientState } from '../api-client/api-client.js';
import type { RotateClientSecretInput } from './rotate-client-secret.command.js';

/** Replaces the secret of an active client (API-1, API-3). */
export const rotateClientSecret = (
  { clientId }: RotateClientSecretInput,
  state: ApiClientState,
  secretDigest: string,
): Fact<'ApiClientSecretRotated.v1'>[] => {
  requireActive(clientId, state);
  return [fact('ApiClientSecretRotated.v1', { clientId, secretDigest })];
};
