import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type OpinionFact = RecordedOf<'CriterionConcluded.v1' | 'OpinionProposed.v1' | 'ManagementAssertionSigned.v1'>;

export type ProposedKind = EventData<'OpinionProposed.v1'>['kind'];

/** What the rules say of an audit, and what management asserts (domain 2.24 before a report is drafted); it bears the audit's id. */
export type OpinionState =
  { readonly is: 'ABSENT' } | { readonly is: 'PROPOSED'; readonly kind: ProposedKind; readonly assertion?: string };

const evolve = (state: OpinionState, fact: OpinionFact): OpinionState => {
  switch (fact.type) {
    case 'CriterionConcluded.v1':
      return state;
    case 'OpinionProposed.v1':
      return { ...state, is: 'PROPOSED', kind: fact.data.kind };
    case 'ManagementAssertionSigned.v1':
      return state.is === 'ABSENT' ? state : { ...state, assertion: fact.data.digest };
    default:
      return unknownFact(fact);
  }
};

export const opinion: Aggregate<OpinionState, OpinionFact> = { kind: 'opinion', initial: { is: 'ABSENT' }, evolve };
