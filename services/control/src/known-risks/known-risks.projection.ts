import { view } from '@attestry/service-kit';

/** How many risks the organization has identified: GAP-6 asks for at least one. One document an organization. */
export interface KnownRisks {
  readonly identified: number;
}

export const RISKS = 'identified';

export const knownRisks = view<KnownRisks>()({
  name: 'known-risks',
  on: ['RiskIdentified.v1'],
  key: () => RISKS,
  fold: (doc) => ({ identified: (doc?.identified ?? 0) + 1 }),
});
