import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import { TIME_BASED_FREQUENCIES } from '@attestry/soc2';
import { present } from '../shape/present.js';

export type ObligationFact = RecordedOf<
  'ObligationScheduled.v1' | 'ObligationOverdue.v1' | 'ObligationFulfilled.v1' | 'ObligationWaived.v1'
>;

/** What an obligation asks for. */
export const OBLIGATION_KINDS = [
  'CONTROL_OCCURRENCE',
  'REAUDIT',
  'RISK_ASSESSMENT',
  'POLICY_REVIEW',
  'VENDOR_REVIEW',
  'EVIDENCE_RENEWAL',
  'OTHER',
] as const;

/** How often it falls due again. */
export const RECURRENCES = ['ONCE', ...TIME_BASED_FREQUENCIES] as const;

interface Duty {
  readonly dueOn: string;
  readonly controlId?: string;
}

/** Something that falls due in the yearly calendar (domain 2.26). */
export type ObligationState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'DUE' | 'OVERDUE' | 'FULFILLED' | 'WAIVED' } & Duty);

const move = (state: ObligationState, is: 'OVERDUE' | 'FULFILLED' | 'WAIVED'): ObligationState =>
  state.is === 'ABSENT' ? state : { ...state, is };

const evolve = (state: ObligationState, fact: ObligationFact): ObligationState => {
  switch (fact.type) {
    case 'ObligationScheduled.v1': {
      const { dueOn, controlId } = fact.data;
      return { is: 'DUE', dueOn, ...present({ controlId }) };
    }
    case 'ObligationOverdue.v1':
      return move(state, 'OVERDUE');
    case 'ObligationFulfilled.v1':
      return move(state, 'FULFILLED');
    case 'ObligationWaived.v1':
      return move(state, 'WAIVED');
    default:
      return unknownFact(fact);
  }
};

export const obligation: Aggregate<ObligationState, ObligationFact> = {
  kind: 'obligation',
  initial: { is: 'ABSENT' },
  evolve,
};
