import { view } from '@attestry/service-kit';

/** Tests that used a piece of evidence; keys are evidence ids. */
export interface EvidenceUse {
  readonly id: string;
  readonly tests: readonly string[];
}

export const evidenceUse = view<EvidenceUse>()({
  name: 'evidence-use',
  on: ['TestItemRecorded.v1'],
  key: (fact) => fact.data.evidenceIds,
  fold: (doc, { data: { testId } }, id) =>
    doc?.tests.includes(testId) ? doc : { id, tests: [...(doc?.tests ?? []), testId] },
});

/** Tests that were concluded; keys are test ids. */
export const concludedTest = view<{ readonly id: string }>()({
  name: 'concluded-test',
  on: ['TestConcluded.v1'],
  key: (fact) => fact.data.testId,
  fold: (_, __, id) => ({ id }),
});
