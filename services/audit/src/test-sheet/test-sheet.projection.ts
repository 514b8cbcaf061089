import type { EventData, RecordedOf } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { TestConclusion, TestKind, TestMethod } from '../test-of-controls/test-of-controls.js';

export interface SheetResult {
  readonly itemKey: string;
  readonly attribute: string;
  readonly result: 'PASS' | 'FAIL' | 'UNABLE';
  readonly evidenceIds: readonly string[];
  readonly note?: string;
  readonly requestId?: string;
}

/** Figures and conclusion of a concluded test (domain 4.8). */
export type SheetConclusion = Pick<EventData<'TestConcluded.v1'>, 'proposal' | 'N' | 'n' | 'd' | 'toleranceBp'> & {
  readonly conclusion: TestConclusion;
  readonly rule?: string;
  readonly rationale?: string;
  readonly concludedAt: string;
};

/** One test with all that was recorded of it; keys are test ids. */
export interface TestDoc {
  readonly id: string;
  readonly auditId: string;
  readonly engagementId: string;
  readonly controlId: string;
  readonly controlVersion: number;
  readonly kind: TestKind;
  readonly criteria: readonly string[];
  readonly attributes: readonly string[];
  readonly methods: readonly TestMethod[];
  readonly state: 'PLANNED' | 'RUNNING' | 'CONCLUDED';
  readonly testerRef?: string;
  /** Last result of each item and attribute, in the order first recorded. */
  readonly results: readonly SheetResult[];
  readonly concluded?: SheetConclusion;
}

const planned = ({ testId: id, ...plan }: EventData<'TestPlanned.v1'>): TestDoc => ({
  id,
  ...plan,
  state: 'PLANNED',
  results: [],
});

const recorded = (doc: TestDoc, { data }: RecordedOf<'TestItemRecorded.v1'>): TestDoc => {
  const { testId: _, auditId: __, controlId: ___, ...result } = data;
  const same = (one: SheetResult): boolean => one.itemKey === result.itemKey && one.attribute === result.attribute;
  const known = doc.results.some(same);
  const results = known ? doc.results.map((one) => (same(one) ? result : one)) : [...doc.results, result];
  return { ...doc, results };
};

const reopened = ({ concluded: _, ...doc }: TestDoc): TestDoc => ({ ...doc, state: 'RUNNING' });

export const testSheet = view<TestDoc>()({
  name: 'test-sheet',
  observers: false,
  on: ['TestPlanned.v1', 'TestStarted.v1', 'TestItemRecorded.v1', 'TestConcluded.v1', 'TestReopened.v1'],
  key: (fact) => fact.data.testId,
  fold: (doc, fact) => {
    if (fact.type === 'TestPlanned.v1') return planned(fact.data);
    // Facts of one test arrive in order, so its plan comes first.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'TestStarted.v1':
        return { ...doc, state: 'RUNNING', testerRef: fact.data.testerRef };
      case 'TestItemRecorded.v1':
        return recorded(doc, fact);
      case 'TestConcluded.v1': {
        const { testId: _, auditId: __, controlId: ___, ...figures } = fact.data;
        return { ...doc, state: 'CONCLUDED', concluded: { ...figures, concludedAt: fact.recordedAt } };
      }
      case 'TestReopened.v1':
        return reopened(doc);
      default:
        return unknownFact(fact);
    }
  },
});
