import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type ApiClientFact = RecordedOf<
  'ApiClientRegistered.v1' | 'ApiClientSecretRotated.v1' | 'ApiClientScopesChanged.v1' | 'ApiClientRevoked.v1'
>;

/** A machine client of a partner (domain 2.28); REVOKED is final (API-3). */
export type ApiClientState =
  { readonly is: 'ABSENT' } | { readonly is: 'ACTIVE' | 'REVOKED'; readonly scopes: readonly string[] };

const evolve = (state: ApiClientState, fact: ApiClientFact): ApiClientState => {
  switch (fact.type) {
    case 'ApiClientRegistered.v1':
      return { is: 'ACTIVE', scopes: fact.data.scopes };
    case 'ApiClientSecretRotated.v1':
      return state;
    case 'ApiClientScopesChanged.v1':
      return state.is === 'ABSENT' ? state : { ...state, scopes: fact.data.scopes };
    case 'ApiClientRevoked.v1':
      return state.is === 'ABSENT' ? state : { ...state, is: 'REVOKED' };
    default:
      return unknownFact(fact);
  }
};

export const apiClient: Aggregate<ApiClientState, ApiClientFact> = {
  kind: 'api-client',
  initial: { is: 'ABSENT' },
  evolve,
};
