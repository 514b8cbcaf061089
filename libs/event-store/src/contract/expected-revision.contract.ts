import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RevisionConflict } from '../errors.js';
import type { ExpectedRevision } from '../event-store.js';
import type { OpenStore, StoreUnderTest } from './harness.js';
import { appendTo, event, freshStream, freshTenant } from './harness.js';

/** Events in the stream before, what the writer expects, and the revision after (or the one the conflict carries). */
const CASES: readonly [
  before: number,
  expected: ExpectedRevision,
  outcome: { accepted: number } | { conflict: number },
][] = [
  [0, 'no_stream', { accepted: 0 }],
  [1, 'no_stream', { conflict: 0 }],
  [3, 'no_stream', { conflict: 2 }],
  [0, 'stream_exists', { conflict: -1 }],
  [1, 'stream_exists', { accepted: 1 }],
  [3, 'stream_exists', { accepted: 3 }],
  [0, 'any', { accepted: 0 }],
  [3, 'any', { accepted: 3 }],
  [0, 0, { conflict: -1 }],
  [1, 0, { accepted: 1 }],
  [3, 2, { accepted: 3 }],
  [3, 1, { conflict: 2 }],
  [3, 3, { conflict: 2 }],
];

const describeCase = (before: number, expected: ExpectedRevision, outcome: object): string =>
  `${before} events, expected ${expected}: ${JSON.stringify(outcome)}`;

export const expectedRevisionContract = (open: OpenStore): void => {
  describe('expected revision', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    const given = async (events: number): Promise<{ tenant: string; stream: string }> => {
      const tenant = freshTenant();
      const at = { tenant, stream: freshStream(tenant) };
      if (events > 0)
        await under.store.append(appendTo({ ...at, events: Array.from({ length: events }, () => event()) }));
      return at;
    };

    it.each(
      CASES.map(
        ([before, expected, outcome]) => [describeCase(before, expected, outcome), before, expected, outcome] as const,
      ),
    )('%s', async (_, before, expected, outcome) => {
      const at = await given(before);
      const append = under.store.append(appendTo({ ...at, expected }));
      if ('accepted' in outcome) {
        expect((await append).revision).toBe(outcome.accepted);
      } else {
        await expect(append).rejects.toThrow(RevisionConflict);
        await expect(append).rejects.toMatchObject({ actual: outcome.conflict, stream: at.stream });
      }
      const stored = 'accepted' in outcome ? before + 1 : before;
      expect(await under.store.readStream(at.tenant, at.stream)).toHaveLength(stored);
    });

    it('refuses what is not a revision, a tenant, a stream or an event before any I/O', async () => {
      const at = await given(0);
      await expect(under.store.append(appendTo({ ...at, expected: -1 }))).rejects.toThrow(RangeError);
      await expect(under.store.append(appendTo({ ...at, expected: 0.5 }))).rejects.toThrow(RangeError);
      await expect(under.store.append(appendTo({ ...at, tenant: '' }))).rejects.toThrow(RangeError);
      await expect(under.store.append(appendTo({ ...at, stream: '' }))).rejects.toThrow(RangeError);
      await expect(under.store.append(appendTo({ ...at, events: [] }))).rejects.toThrow(RangeError);
    });
  });
};
