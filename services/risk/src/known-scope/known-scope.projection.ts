import { view } from '@attestry/service-kit';

/** The scope of an engagement as this service must know it; keys are engagement ids. */
export interface KnownScope {
  readonly id: string;
  readonly version: number;
  readonly confirmed: boolean;
  readonly criteria: readonly string[];
}

export const knownScope = view<KnownScope>()({
  name: 'known-scope',
  of: 'ENGAGEMENT',
  on: ['ScopeConfirmed.v1', 'ScopeReopened.v1'],
  key: (fact) => fact.data.scopeId,
  fold: (doc, fact) => {
    if (fact.type === 'ScopeReopened.v1') return doc && { ...doc, confirmed: false };
    const { scopeId: id, scopeVersion: version, criteria } = fact.data;
    return { id, version, criteria, confirmed: true };
  },
});
