import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import type { Frequency, MappingRole } from '@attestry/soc2';
import type { ControlPromise } from './control-promise.js';
import { promiseOf, revisedPromise } from './control-promise.js';

export type ControlFact = RecordedOf<
  | 'ControlDefined.v1'
  | 'ControlMapped.v1'
  | 'ControlUnmapped.v1'
  | 'ControlOwnerAssigned.v1'
  | 'ControlDesignApproved.v1'
  | 'ControlRevised.v1'
  | 'ControlFrozen.v1'
  | 'ControlRetired.v1'
>;

/** What a control promises. */
export interface ControlTerms {
  readonly code: string;
  /** What the last version says. */
  readonly promise: ControlPromise;
  readonly version: number;
  /** Valid time of the last version; absent before the design is approved (CTL-7). */
  readonly versionFrom?: string;
  /** Every frequency it has had: an occurrence of an earlier version keeps its key. */
  readonly frequencies: readonly Frequency[];
  readonly mappings: Readonly<Record<string, MappingRole>>;
  readonly ownerRef?: string;
  /** Engagements whose audit froze the mapping. */
  readonly frozenFor: readonly string[];
}

/** Life of one control as a promise (domain 2.7); whether it is kept is another stream. */
export type ControlState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'DRAFT' | 'ACTIVE' } & ControlTerms)
  | ({ readonly is: 'RETIRED'; readonly retiredFrom: string } & ControlTerms);

const unmapped = (mappings: ControlTerms['mappings'], criterion: string): ControlTerms['mappings'] =>
  Object.fromEntries(Object.entries(mappings).filter(([code]) => code !== criterion));

const revised = (
  state: Exclude<ControlState, { is: 'ABSENT' }>,
  data: EventData<'ControlRevised.v1'>,
): ControlState => {
  const promise = revisedPromise(state.promise, data);
  const frequencies = [...new Set([...state.frequencies, promise.frequency])];
  return { ...state, promise, frequencies, version: data.version, versionFrom: data.effectiveFrom };
};

const evolve = (state: ControlState, fact: ControlFact): ControlState => {
  if (fact.type === 'ControlDefined.v1') {
    const { code, frequency } = fact.data;
    const terms = { code, promise: promiseOf(fact.data), version: 1, frequencies: [frequency] };
    return { is: 'DRAFT', ...terms, mappings: {}, frozenFor: [] };
  }
  if (state.is === 'ABSENT') return state;
  switch (fact.type) {
    case 'ControlMapped.v1':
      return { ...state, mappings: { ...state.mappings, [fact.data.criterion]: fact.data.role } };
    case 'ControlUnmapped.v1':
      return { ...state, mappings: unmapped(state.mappings, fact.data.criterion) };
    case 'ControlOwnerAssigned.v1':
      return { ...state, ownerRef: fact.data.ownerRef };
    case 'ControlDesignApproved.v1':
      return { ...state, is: 'ACTIVE', versionFrom: fact.effectiveAt };
    case 'ControlRevised.v1':
      return revised(state, fact.data);
    case 'ControlFrozen.v1':
      return { ...state, frozenFor: [...state.frozenFor, fact.data.engagementId] };
    case 'ControlRetired.v1':
      return { ...state, is: 'RETIRED', retiredFrom: fact.data.effectiveFrom };
    default:
      return unknownFact(fact);
  }
};

export const control: Aggregate<ControlState, ControlFact> = { kind: 'control', initial: { is: 'ABSENT' }, evolve };
