import { unknownFact, view } from '@attestry/service-kit';
import { dueStepAt } from '@attestry/soc2';
import { present } from '../shape/present.js';

/** One obligation of the calendar; keys are obligation ids. */
export interface ObligationDoc {
  readonly id: string;
  readonly kind: string;
  readonly controlId?: string;
  readonly engagementId?: string;
  readonly occurrenceKey?: string;
  readonly dueOn: string;
  readonly recurrence: string;
  readonly state: 'DUE' | 'OVERDUE' | 'FULFILLED' | 'WAIVED';
  readonly evidenceId?: string;
  /** When it becomes overdue; only while DUE (domain 4.12). */
  readonly dueAt?: string;
}

const settled = ({ dueAt: _, ...doc }: ObligationDoc, state: ObligationDoc['state']): ObligationDoc => ({
  ...doc,
  state,
});

export const obligationView = view<ObligationDoc>()({
  name: 'obligation',
  on: ['ObligationScheduled.v1', 'ObligationOverdue.v1', 'ObligationFulfilled.v1', 'ObligationWaived.v1'],
  key: (fact) => fact.data.obligationId,
  fold: (doc, fact) => {
    if (fact.type === 'ObligationScheduled.v1') {
      const { obligationId: id, ...data } = fact.data;
      return { id, ...data, state: 'DUE', dueAt: dueStepAt(data.dueOn, 0) };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'ObligationOverdue.v1':
        return settled(doc, 'OVERDUE');
      case 'ObligationFulfilled.v1': {
        return { ...settled(doc, 'FULFILLED'), ...present({ evidenceId: fact.data.evidenceId }) };
      }
      case 'ObligationWaived.v1':
        return settled(doc, 'WAIVED');
      default:
        return unknownFact(fact);
    }
  },
});
