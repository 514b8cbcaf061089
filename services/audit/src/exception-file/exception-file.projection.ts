import { unknownFact, view } from '@attestry/service-kit';

export interface ResponseDoc {
  readonly state: 'DRAFT' | 'SUBMITTED' | 'WAIVED';
  readonly text?: string;
  readonly submittedAt?: string;
}

/** An exception with what was decided of it and what management says; keys are exception ids. */
export interface ExceptionDoc {
  /** Requests that asked about it. */
  readonly requestIds?: readonly string[];
  readonly id: string;
  readonly auditId: string;
  readonly testId: string;
  readonly controlId: string;
  readonly itemKey: string;
  readonly attribute: string;
  readonly observed: string;
  readonly raisedAt: string;
  readonly state: 'RAISED' | 'CONFIRMED' | 'CLEARED';
  readonly confirmed?: {
    readonly at: string;
    readonly criteria: readonly string[];
    readonly cause: string;
    readonly effect: string;
    readonly override: boolean;
  };
  readonly cleared?: { readonly at: string; readonly evidenceIds: readonly string[]; readonly rationale: string };
  readonly response?: ResponseDoc;
}

export const exceptionFile = view<ExceptionDoc>()({
  name: 'exception-file',
  observers: false,
  on: [
    'ExceptionRaised.v1',
    'ExceptionClarified.v1',
    'DeviationConfirmed.v1',
    'ExceptionCleared.v1',
    'ManagementResponseDrafted.v1',
    'ManagementResponseRevised.v1',
    'ManagementResponseSubmitted.v1',
    'ManagementResponseWaived.v1',
  ],
  key: (fact) => fact.data.exceptionId,
  fold: (doc, fact, id) => {
    if (fact.type === 'ExceptionRaised.v1') {
      const { exceptionId: _, ...raised } = fact.data;
      return { id, ...raised, raisedAt: fact.recordedAt, state: 'RAISED' };
    }
    // Facts of this service arrive in the order they were decided, so the exception comes first.
    if (!doc) return undefined;
    const at = fact.recordedAt;
    switch (fact.type) {
      case 'ExceptionClarified.v1':
        return { ...doc, requestIds: [...(doc.requestIds ?? []), fact.data.requestId] };
      case 'DeviationConfirmed.v1': {
        const { criteria, cause, effect, override = false } = fact.data;
        return { ...doc, state: 'CONFIRMED', confirmed: { at, criteria, cause, effect, override } };
      }
      case 'ExceptionCleared.v1': {
        const { evidenceIds, rationale } = fact.data;
        return { ...doc, state: 'CLEARED', cleared: { at, evidenceIds, rationale } };
      }
      case 'ManagementResponseDrafted.v1':
      case 'ManagementResponseRevised.v1':
        return { ...doc, response: { state: 'DRAFT', text: fact.data.text } };
      case 'ManagementResponseSubmitted.v1':
        return { ...doc, response: { ...doc.response, state: 'SUBMITTED', submittedAt: at } };
      case 'ManagementResponseWaived.v1':
        return { ...doc, response: { state: 'WAIVED' } };
      default:
        return unknownFact(fact);
    }
  },
});
