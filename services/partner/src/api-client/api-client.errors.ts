import { DomainError, notFound } from '@attestry/service-kit';
import type { ApiClientState } from './api-client.js';

/** What a machine may be allowed: nothing that approves, concludes or signs (API-2, D14). */
export const GRANTABLE_SCOPES: readonly string[] = ['events:read', 'evidence:submit', 'status:read', 'webhooks:manage'];

export const requireGrantable = (scopes: readonly string[]): void => {
  if (scopes.length === 0)
    throw new DomainError('VALIDATION_FAILED', 'An API client has at least one scope.', { field: 'scopes' });
  const refused = scopes.filter((scope) => !GRANTABLE_SCOPES.includes(scope));
  if (refused.length > 0)
    throw new DomainError('SCOPE_NOT_GRANTABLE', `A machine is not given: ${refused.join(', ')}.`, {
      rule: 'API-2',
      scopes: refused,
      grantable: GRANTABLE_SCOPES,
    });
};

export const requireActive = (clientId: string, state: ApiClientState): void => {
  if (state.is === 'ABSENT') throw notFound('API client', clientId);
  if (state.is === 'REVOKED')
    throw new DomainError('API_CLIENT_REVOKED', 'The API client is revoked; register another one.', {
      rule: 'API-3',
      clientId,
    });
};
