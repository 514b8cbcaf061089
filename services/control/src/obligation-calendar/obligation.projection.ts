import { unknownFact, view } from '@attestry/service-kit';
import { nextDueStep } from '@attestry/soc2';
import { obligationTimer, toldStep } from '../obligation/obligation-timer.js';
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
  readonly state: 'DUE' | 'OVERDUE' | 'FULFILLED' | 'WAIVED' | 'CANCELLED';
  /** When it was scheduled. */
  readonly setAt: string;
  /** The step of 4.12 told last. */
  readonly said?: number;
  readonly evidenceId?: string;
  /** When the next step of 4.12 is to be told; only while DUE or OVERDUE. */
  readonly dueAt?: string;
}

const waiting = ({ dueAt: _, ...doc }: ObligationDoc): ObligationDoc => {
  const dueAt = nextDueStep(obligationTimer(doc))?.at;
  return { ...doc, ...present({ dueAt }) };
};

const settled = ({ dueAt: _, ...doc }: ObligationDoc, state: ObligationDoc['state']): ObligationDoc => ({
  ...doc,
  state,
});

export const obligationView = view<ObligationDoc>()({
  name: 'obligation',
  on: [
    'ObligationScheduled.v1',
    'ObligationDueSoon.v1',
    'ObligationOverdue.v1',
    'ObligationEscalated.v1',
    'ObligationFulfilled.v1',
    'ObligationWaived.v1',
    'ObligationCancelled.v1',
  ],
  key: (fact) => fact.data.obligationId,
  fold: (doc, fact) => {
    if (fact.type === 'ObligationScheduled.v1') {
      const { obligationId: id, ...data } = fact.data;
      return waiting({ id, ...data, state: 'DUE', setAt: fact.recordedAt });
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'ObligationDueSoon.v1':
        return waiting({ ...doc, said: toldStep(fact) });
      case 'ObligationOverdue.v1':
      case 'ObligationEscalated.v1':
        return waiting({ ...doc, state: 'OVERDUE', said: toldStep(fact) });
      case 'ObligationFulfilled.v1': {
        return { ...settled(doc, 'FULFILLED'), ...present({ evidenceId: fact.data.evidenceId }) };
      }
      case 'ObligationWaived.v1':
        return settled(doc, 'WAIVED');
      case 'ObligationCancelled.v1':
        return settled(doc, 'CANCELLED');
      default:
        return unknownFact(fact);
    }
  },
});
