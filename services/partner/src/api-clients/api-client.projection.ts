import { unknownFact, view } from '@attestry/service-kit';

/** An API client as it is shown; keys are client ids. */
export interface ApiClientDoc {
  readonly id: string;
  readonly state: 'ACTIVE' | 'REVOKED';
  readonly scopes: readonly string[];
  readonly registeredAt: string;
  /** When its secret was made. */
  readonly secretSince: string;
  readonly revokedAt?: string;
  readonly reasonCode?: string;
}

export const apiClientView = view<ApiClientDoc>()({
  name: 'api-client',
  on: ['ApiClientRegistered.v1', 'ApiClientSecretRotated.v1', 'ApiClientScopesChanged.v1', 'ApiClientRevoked.v1'],
  key: (fact) => fact.data.clientId,
  fold: (doc, fact) => {
    const at = fact.recordedAt;
    if (fact.type === 'ApiClientRegistered.v1') {
      const { clientId: id, scopes } = fact.data;
      return { id, state: 'ACTIVE', scopes, registeredAt: at, secretSince: at };
    }
    // One stream: a client is registered before anything else happens to it.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'ApiClientSecretRotated.v1':
        return { ...doc, secretSince: at };
      case 'ApiClientScopesChanged.v1':
        return { ...doc, scopes: fact.data.scopes };
      case 'ApiClientRevoked.v1':
        return { ...doc, state: 'REVOKED', revokedAt: at, reasonCode: fact.data.reasonCode };
      default:
        return unknownFact(fact);
    }
  },
});
