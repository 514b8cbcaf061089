import { unknownFact, view } from '@attestry/service-kit';

/** How far a test of a control is, as the end of fieldwork and the workspace need it; keys are test ids. */
export interface TestProgress {
  readonly id: string;
  readonly auditId: string;
  readonly controlId: string;
  readonly kind: 'DESIGN' | 'IMPLEMENTATION' | 'OPERATING';
  readonly state: 'PLANNED' | 'RUNNING' | 'CONCLUDED';
  readonly conclusion?: string;
}

const running = ({ conclusion: _, ...doc }: TestProgress): TestProgress => ({ ...doc, state: 'RUNNING' });

export const testProgress = view<TestProgress>()({
  name: 'test-progress',
  observers: false,
  on: ['TestPlanned.v1', 'TestStarted.v1', 'TestConcluded.v1', 'TestReopened.v1'],
  key: (fact) => fact.data.testId,
  fold: (doc, fact) => {
    if (fact.type === 'TestPlanned.v1') {
      const { testId: id, auditId, controlId, kind } = fact.data;
      return { id, auditId, controlId, kind, state: 'PLANNED' };
    }
    // One stream: a test is planned before anything else happens to it.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'TestStarted.v1':
      case 'TestReopened.v1':
        return running(doc);
      case 'TestConcluded.v1':
        return { ...doc, state: 'CONCLUDED', conclusion: fact.data.conclusion };
      default:
        return unknownFact(fact);
    }
  },
});
