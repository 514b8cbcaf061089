import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type SampleFact = RecordedOf<'SampleDrawn.v1' | 'SampleExtended.v1' | 'SampleItemReplaced.v1'>;

export interface Drawn {
  readonly auditId: string;
  readonly testId: string;
  readonly populationId: string;
  readonly seed: string;
  /** Items to test, in the order of the draw. */
  readonly items: readonly string[];
  /** Those of them that an extension added. */
  readonly added: readonly string[];
  /** Items that were taken out for a reason. */
  readonly removed: readonly string[];
}

/** The sample of a population (domain 2.21). It bears the population's id, so there is one (SMP-6). */
export type SampleState = { readonly is: 'ABSENT' } | ({ readonly is: 'DRAWN' | 'EXTENDED' } & Drawn);

export type ExistingSample = Exclude<SampleState, { is: 'ABSENT' }>;

const replaced = (items: readonly string[], removed: string, added: string): string[] =>
  items.map((item) => (item === removed ? added : item));

const evolve = (state: SampleState, fact: SampleFact): SampleState => {
  if (fact.type === 'SampleDrawn.v1') {
    const { auditId, testId, populationId, seed, items } = fact.data;
    return { is: 'DRAWN', auditId, testId, populationId, seed, items, added: [], removed: [] };
  }
  if (state.is === 'ABSENT') return state;
  switch (fact.type) {
    case 'SampleExtended.v1': {
      const { added } = fact.data;
      return { ...state, is: 'EXTENDED', items: [...state.items, ...added], added: [...state.added, ...added] };
    }
    case 'SampleItemReplaced.v1': {
      const { removed, added } = fact.data;
      return {
        ...state,
        items: replaced(state.items, removed, added),
        added: replaced(state.added, removed, added),
        removed: [...state.removed, removed],
      };
    }
    default:
      return unknownFact(fact);
  }
};

export const sample: Aggregate<SampleState, SampleFact> = { kind: 'sample', initial: { is: 'ABSENT' }, evolve };
