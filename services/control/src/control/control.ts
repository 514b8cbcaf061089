import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import type { Frequency, MappingRole } from '@attestry/soc2';

export type ControlFact = RecordedOf<
  | 'ControlDefined.v1'
  | 'ControlMapped.v1'
  | 'ControlUnmapped.v1'
  | 'ControlOwnerAssigned.v1'
  | 'ControlDesignApproved.v1'
  | 'ControlFrozen.v1'
  | 'ControlRetired.v1'
>;

/** What a control promises. */
export interface ControlTerms {
  readonly code: string;
  readonly frequency: Frequency;
  readonly version: number;
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

const evolve = (state: ControlState, fact: ControlFact): ControlState => {
  if (fact.type === 'ControlDefined.v1') {
    const { code, frequency } = fact.data;
    return { is: 'DRAFT', code, frequency, version: 1, mappings: {}, frozenFor: [] };
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
      return { ...state, is: 'ACTIVE' };
    case 'ControlFrozen.v1':
      return { ...state, frozenFor: [...state.frozenFor, fact.data.engagementId] };
    case 'ControlRetired.v1':
      return { ...state, is: 'RETIRED', retiredFrom: fact.data.effectiveFrom };
    default:
      return unknownFact(fact);
  }
};

export const control: Aggregate<ControlState, ControlFact> = { kind: 'control', initial: { is: 'ABSENT' }, evolve };
