import { unknownFact, view } from '@attestry/service-kit';

/** Digest of the secret in force of each active API client, for who checks one; keys are client ids. Never shown. */
export interface ClientSecretDoc {
  readonly id: string;
  readonly digest: string;
  readonly scopes: readonly string[];
}

/**
 * Kept under the tenant's row-level security like every document. It follows from the log alone, so a rotation or a
 * revocation (API-3) cannot be half done, and a rebuild gives the same.
 */
export const clientSecret = view<ClientSecretDoc>()({
  name: 'client-secret',
  on: ['ApiClientRegistered.v1', 'ApiClientSecretRotated.v1', 'ApiClientScopesChanged.v1', 'ApiClientRevoked.v1'],
  key: (fact) => fact.data.clientId,
  fold: (doc, fact, id) => {
    switch (fact.type) {
      case 'ApiClientRegistered.v1': {
        const { secretDigest: digest, scopes } = fact.data;
        return digest === undefined ? undefined : { id, digest, scopes };
      }
      case 'ApiClientSecretRotated.v1':
        return doc && { ...doc, digest: fact.data.secretDigest ?? doc.digest };
      case 'ApiClientScopesChanged.v1':
        return doc && { ...doc, scopes: fact.data.scopes };
      case 'ApiClientRevoked.v1':
        return undefined;
      default:
        return unknownFact(fact);
    }
  },
});
