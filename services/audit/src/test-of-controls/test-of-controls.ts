import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type TestFact = RecordedOf<
  'TestPlanned.v1' | 'TestStarted.v1' | 'TestItemRecorded.v1' | 'TestConcluded.v1' | 'TestReopened.v1'
>;

export type TestKind = EventData<'TestPlanned.v1'>['kind'];
export type TestMethod = EventData<'TestPlanned.v1'>['methods'][number];
export type TestConclusion = EventData<'TestConcluded.v1'>['conclusion'];

export interface ItemResult {
  readonly itemKey: string;
  readonly attribute: string;
  readonly result: 'PASS' | 'FAIL' | 'UNABLE';
  readonly evidenceIds: readonly string[];
}

export interface Plan {
  readonly auditId: string;
  readonly engagementId: string;
  readonly controlId: string;
  readonly kind: TestKind;
  readonly criteria: readonly string[];
  readonly attributes: readonly string[];
}

export interface Work extends Plan {
  /** Last result of each item and attribute, by `resultKey`. */
  readonly results: ReadonlyMap<string, ItemResult>;
}

/** One test of one control (domain 2.19). */
export type TestState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'PLANNED' } & Plan)
  | ({ readonly is: 'RUNNING' } & Work)
  | ({ readonly is: 'CONCLUDED'; readonly conclusion: TestConclusion } & Work);

export type RunningTest = Extract<TestState, { is: 'RUNNING' }>;
export type ExistingTest = Exclude<TestState, { is: 'ABSENT' }>;

export const resultKey = (itemKey: string, attribute: string): string => `${itemKey}\t${attribute}`;

const recorded = (state: TestState, { data }: RecordedOf<'TestItemRecorded.v1'>): TestState => {
  if (state.is !== 'RUNNING') return state;
  const { itemKey, attribute, result, evidenceIds } = data;
  const results = new Map(state.results).set(resultKey(itemKey, attribute), {
    itemKey,
    attribute,
    result,
    evidenceIds,
  });
  return { ...state, results };
};

const reopened = ({ conclusion: _, ...work }: Extract<TestState, { is: 'CONCLUDED' }>): TestState => ({
  ...work,
  is: 'RUNNING',
});

const evolve = (state: TestState, fact: TestFact): TestState => {
  switch (fact.type) {
    case 'TestPlanned.v1': {
      const { auditId, engagementId, controlId, kind, criteria, attributes } = fact.data;
      return { is: 'PLANNED', auditId, engagementId, controlId, kind, criteria, attributes };
    }
    case 'TestStarted.v1':
      return state.is === 'PLANNED' ? { ...state, is: 'RUNNING', results: new Map() } : state;
    case 'TestItemRecorded.v1':
      return recorded(state, fact);
    case 'TestConcluded.v1':
      return state.is === 'RUNNING' ? { ...state, is: 'CONCLUDED', conclusion: fact.data.conclusion } : state;
    case 'TestReopened.v1':
      return state.is === 'CONCLUDED' ? reopened(state) : state;
    default:
      return unknownFact(fact);
  }
};

export const testOfControls: Aggregate<TestState, TestFact> = {
  kind: 'test-of-controls',
  initial: { is: 'ABSENT' },
  evolve,
};
