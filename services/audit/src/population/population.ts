import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import type { Period } from '@attestry/soc2';
import type { PopulationQuery } from '../population-items/population-query.js';

export type PopulationFact = RecordedOf<
  'PopulationDefined.v1' | 'PopulationFrozen.v1' | 'PopulationChallenged.v1' | 'PopulationReplaced.v1'
>;

export interface Definition {
  readonly auditId: string;
  readonly testId: string;
  readonly controlId: string;
  readonly query: PopulationQuery;
  readonly period: Period;
}

export type Freeze = Pick<EventData<'PopulationFrozen.v1'>, 'count' | 'digest' | 'logOffset' | 'nonceCommitment'> & {
  /** Frozen before its period ended (POP-4): no operating conclusion stands on it. */
  readonly interim: boolean;
};

/** What a control's operation is tested on (domain 2.20): a query of the log, and where the log stood. Its items are cut from there. */
export type PopulationState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'DEFINED' } & Definition)
  | ({ readonly is: 'FROZEN' | 'CHALLENGED' | 'REPLACED' } & Definition & Freeze);

export type ExistingPopulation = Exclude<PopulationState, { is: 'ABSENT' }>;
export type FrozenPopulation = Definition & Freeze & { readonly is: 'FROZEN' };

const evolve = (state: PopulationState, fact: PopulationFact): PopulationState => {
  switch (fact.type) {
    case 'PopulationDefined.v1': {
      const { auditId, testId, controlId, query, start, endExclusive } = fact.data;
      const definition = { auditId, testId, controlId, query: query as PopulationQuery };
      return { is: 'DEFINED', ...definition, period: { start, endExclusive } };
    }
    case 'PopulationFrozen.v1': {
      if (state.is !== 'DEFINED') return state;
      const { count, digest, logOffset, nonceCommitment, interim = false } = fact.data;
      return { ...state, is: 'FROZEN', count, digest, logOffset, nonceCommitment, interim };
    }
    case 'PopulationChallenged.v1':
      return state.is === 'FROZEN' ? { ...state, is: 'CHALLENGED' } : state;
    case 'PopulationReplaced.v1':
      return state.is === 'CHALLENGED' ? { ...state, is: 'REPLACED' } : state;
    default:
      return unknownFact(fact);
  }
};

export const population: Aggregate<PopulationState, PopulationFact> = {
  kind: 'population',
  initial: { is: 'ABSENT' },
  evolve,
};
