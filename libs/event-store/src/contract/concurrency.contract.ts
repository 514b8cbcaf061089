import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RevisionConflict } from '../errors.js';
import type { ExpectedRevision } from '../event-store.js';
import type { OpenStore, StoreUnderTest } from './harness.js';
import { appendTo, event, freshStream, freshTenant } from './harness.js';

const WRITERS = 50;

export const concurrencyContract = (open: OpenStore): void => {
  describe('concurrent writers', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    const race = async (
      at: { tenant: string; stream: string },
      expected: ExpectedRevision,
    ): Promise<{ accepted: number; actual: number[] }> => {
      const results = await Promise.allSettled(
        Array.from({ length: WRITERS }, () => under.store.append(appendTo({ ...at, expected }))),
      );
      const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      const conflicts = reasons.filter((reason) => reason instanceof RevisionConflict);
      expect(conflicts).toHaveLength(reasons.length);
      return { accepted: WRITERS - reasons.length, actual: conflicts.map(({ actual }) => actual) };
    };

    it('50 parallel appends on one new stream: 1 accepted, 49 conflicts that carry the real revision', async () => {
      const tenant = freshTenant();
      const at = { tenant, stream: freshStream(tenant) };
      const { accepted, actual } = await race(at, 'no_stream');
      expect(accepted).toBe(1);
      expect(actual).toEqual(Array.from({ length: WRITERS - 1 }, () => 0));
      expect(await under.store.readStream(tenant, at.stream)).toHaveLength(1);
    });

    it('50 parallel appends at the same revision: 1 accepted', async () => {
      const tenant = freshTenant();
      const at = { tenant, stream: freshStream(tenant) };
      await under.store.append(appendTo({ ...at, events: [event(), event()] }));
      const { accepted, actual } = await race(at, 1);
      expect(accepted).toBe(1);
      expect(new Set(actual)).toEqual(new Set([2]));
    });

    it('50 parallel appends with "any": all accepted, revisions without a gap (control: nothing but the expectation refuses)', async () => {
      const tenant = freshTenant();
      const at = { tenant, stream: freshStream(tenant) };
      const { accepted } = await race(at, 'any');
      expect(accepted).toBe(WRITERS);
      const events = await under.store.readStream(tenant, at.stream);
      expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: WRITERS }, (_, index) => index));
    });
  });
};
