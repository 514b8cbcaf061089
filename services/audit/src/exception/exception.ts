import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import { v5 as uuidv5 } from 'uuid';

export type ExceptionFact = RecordedOf<
  'ExceptionRaised.v1' | 'ExceptionClarified.v1' | 'DeviationConfirmed.v1' | 'ExceptionCleared.v1'
>;

export interface Raised {
  readonly auditId: string;
  readonly testId: string;
  readonly controlId: string;
  readonly itemKey: string;
}

interface Asked {
  /** Requests that ask about it. */
  readonly requestIds: readonly string[];
}

export interface Confirmation {
  readonly confirmedAt: string;
  /** A departure by management's override or by fraud (C4). */
  readonly override: boolean;
}

/** A tested item that does not show what the control says (domain 2.22). Its words never change (EXC-1). */
export type ExceptionState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'RAISED' } & Raised & Asked)
  | ({ readonly is: 'CLEARED' } & Raised)
  | ({ readonly is: 'CONFIRMED' } & Raised & Confirmation);

const raised = ({ auditId, testId, controlId, itemKey }: Raised): Raised => ({ auditId, testId, controlId, itemKey });

const evolve = (state: ExceptionState, fact: ExceptionFact): ExceptionState => {
  switch (fact.type) {
    case 'ExceptionRaised.v1':
      return { is: 'RAISED', ...raised(fact.data), requestIds: [] };
    case 'ExceptionClarified.v1':
      return state.is === 'RAISED' ? { ...state, requestIds: [...state.requestIds, fact.data.requestId] } : state;
    case 'DeviationConfirmed.v1': {
      if (state.is !== 'RAISED') return state;
      const { override = false } = fact.data;
      return { ...raised(state), is: 'CONFIRMED', confirmedAt: fact.recordedAt, override };
    }
    case 'ExceptionCleared.v1':
      return state.is === 'RAISED' ? { ...raised(state), is: 'CLEARED' } : state;
    default:
      return unknownFact(fact);
  }
};

export const exception: Aggregate<ExceptionState, ExceptionFact> = {
  kind: 'exception',
  initial: { is: 'ABSENT' },
  evolve,
};

const EXCEPTIONS = 'b0a4b4a5-6d0c-5f0e-9c2b-1f6a2d1f7e31';

/** One id for one item and attribute of one test, so a failed item raises one exception (TOC-5). */
export const exceptionIdOf = (testId: string, itemKey: string, attribute: string): string =>
  uuidv5(JSON.stringify([testId, itemKey, attribute]), EXCEPTIONS);
