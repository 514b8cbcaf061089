import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import { TIME_BASED_FREQUENCIES } from '@attestry/soc2';
import { toldStep } from './obligation-timer.js';
import { present } from '../shape/present.js';

export type ObligationFact = RecordedOf<
  | 'ObligationScheduled.v1'
  | 'ObligationDueSoon.v1'
  | 'ObligationOverdue.v1'
  | 'ObligationEscalated.v1'
  | 'ObligationFulfilled.v1'
  | 'ObligationWaived.v1'
  | 'ObligationCancelled.v1'
>;

/** How often it falls due again. */
export const RECURRENCES = ['ONCE', ...TIME_BASED_FREQUENCIES] as const;

interface Duty {
  readonly dueOn: string;
  readonly recurrence: string;
  /** When it was scheduled. */
  readonly setAt: string;
  /** The step of 4.12 told last: each is told once. */
  readonly said?: number;
  readonly controlId?: string;
}

/** Something that falls due in the yearly calendar (domain 2.26). */
export type ObligationState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'DUE' | 'OVERDUE' | 'FULFILLED' | 'WAIVED' | 'CANCELLED' } & Duty);

const move = (state: ObligationState, is: 'FULFILLED' | 'WAIVED' | 'CANCELLED'): ObligationState =>
  state.is === 'ABSENT' ? state : { ...state, is };

const told = (state: ObligationState, is: 'DUE' | 'OVERDUE', said: number): ObligationState =>
  state.is === 'ABSENT' ? state : { ...state, is, said };

const evolve = (state: ObligationState, fact: ObligationFact): ObligationState => {
  switch (fact.type) {
    case 'ObligationScheduled.v1': {
      const { dueOn, recurrence, controlId } = fact.data;
      return { is: 'DUE', dueOn, recurrence, setAt: fact.recordedAt, ...present({ controlId }) };
    }
    case 'ObligationDueSoon.v1':
      return told(state, 'DUE', toldStep(fact));
    case 'ObligationOverdue.v1':
    case 'ObligationEscalated.v1':
      return told(state, 'OVERDUE', toldStep(fact));
    case 'ObligationFulfilled.v1':
      return move(state, 'FULFILLED');
    case 'ObligationWaived.v1':
      return move(state, 'WAIVED');
    case 'ObligationCancelled.v1':
      return move(state, 'CANCELLED');
    default:
      return unknownFact(fact);
  }
};

export const obligation: Aggregate<ObligationState, ObligationFact> = {
  kind: 'obligation',
  initial: { is: 'ABSENT' },
  evolve,
};
