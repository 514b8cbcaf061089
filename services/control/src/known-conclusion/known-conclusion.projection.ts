import { unknownFact, view } from '@attestry/service-kit';

/** What an audit concluded of the tests of one control; keys are test ids. */
export interface KnownConclusion {
  readonly id: string;
  readonly auditId: string;
  readonly testId: string;
  readonly controlId: string;
  readonly conclusion: string;
}

/** Conclusions that stand: a reopened test has none until it is concluded anew. */
export const knownConclusion = view<KnownConclusion>()({
  name: 'known-conclusion',
  on: ['TestConcluded.v1', 'TestReopened.v1'],
  key: (fact) => fact.data.testId,
  fold: (_, fact, id) => {
    switch (fact.type) {
      case 'TestConcluded.v1': {
        const { auditId, testId, controlId, conclusion } = fact.data;
        return { id, auditId, testId, controlId, conclusion };
      }
      case 'TestReopened.v1':
        return undefined;
      default:
        return unknownFact(fact);
    }
  },
});
