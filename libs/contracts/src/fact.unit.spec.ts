import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact, RecordedOf } from './index.js';
import { exampleOf, fact } from './index.js';

type Life = RecordedOf<'EvidenceSubmitted.v1' | 'EvidenceAccepted.v1' | 'EvidenceRejected.v1'>;

/** Compiles only if `type` tells the union apart and every type is met. */
const summary = (event: Life): string => {
  switch (event.type) {
    case 'EvidenceSubmitted.v1':
      return event.data.submittedBy;
    case 'EvidenceAccepted.v1':
      return event.data.by satisfies 'PERSON' | 'RULE';
    case 'EvidenceRejected.v1':
      return event.data.reason;
    default:
      return event satisfies never;
  }
};

interface Folder<T extends EventType> {
  readonly on: readonly T[];
  readonly fold: (event: RecordedOf<T>) => string;
}

const decideFor = <T extends EventType>(
  fold: (event: RecordedOf<T>) => string,
  decide: () => readonly Fact<T>[],
): [typeof fold, typeof decide] => [fold, decide];

describe('facts and recorded facts', () => {
  it('a fact carries its type, data and valid time', () => {
    const data = exampleOf('EvidenceAccepted.v1', { by: 'RULE' });
    expect(fact('EvidenceAccepted.v1', data)).toEqual({ type: 'EvidenceAccepted.v1', data });
    expect(fact('EvidenceAccepted.v1', data, { validTo: '2026-01-01T00:00:00Z' })).toHaveProperty(
      'validTo',
      '2026-01-01T00:00:00Z',
    );
  });

  it('types are told apart, inferred and refused', () => {
    const accepted = fact('EvidenceAccepted.v1', exampleOf('EvidenceAccepted.v1'));
    const folder: Folder<'EvidenceAccepted.v1'> = {
      on: ['EvidenceAccepted.v1'],
      fold: (event) => event.data.evidenceId,
    };
    const [fold] = decideFor(summary, () => [accepted]);
    expect(folder.on).toEqual(['EvidenceAccepted.v1']);
    expect(fold).toBe(summary);
    // @ts-expect-error a field of another kind does not compile
    fact('EvidenceAccepted.v1', { evidenceId: 1, by: 'RULE', freshUntil: '' });
    // @ts-expect-error nor does a word outside the list
    fact('EvidenceAccepted.v1', exampleOf('EvidenceAccepted.v1', { by: 'ROBOT' }));
    // @ts-expect-error nor a type that nobody registered
    fact('EvidenceLiked.v1', {});
  });
});
