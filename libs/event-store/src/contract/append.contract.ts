import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RevisionConflict } from '../errors.js';
import type { OpenStore, StoreUnderTest } from './harness.js';
import { appendTo, event, feedOf, freshStream, freshTenant } from './harness.js';

const AWKWARD = {
  text: 'a "quoted" \\ back\\\\slash, {braces}, \u0001, é, 𝄞, NULL',
  empty: '',
  list: [1, null, { deep: [true] }],
  big: 12345678901,
};

export const appendContract = (open: OpenStore): void => {
  describe('append and read', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    const place = (): { tenant: string; stream: string } => {
      const tenant = freshTenant();
      return { tenant, stream: freshStream(tenant) };
    };

    it('stores a batch in order and answers where it stands', async () => {
      const at = place();
      const events = [event('A.v1', AWKWARD), event('B.v1', { n: 2 }), event('C.v1', {})];
      const appended = await under.store.append(appendTo({ ...at, events }));
      const stored = await under.store.readStream(at.tenant, at.stream);
      expect(stored.map(({ type, data, revision }) => ({ type, data, revision }))).toEqual(
        events.map((one, revision) => ({ ...one, revision })),
      );
      expect(appended).toEqual({
        stream: at.stream,
        revision: 2,
        position: stored[2]?.position,
        eventIds: stored.map(({ id }) => id),
        recordedAt: stored[2]?.recordedAt,
        repeated: false,
      });
      expect(new Set(appended.eventIds).size).toBe(3);
    });

    it('a batch is all or nothing: one that cannot be stored leaves no event behind', async () => {
      const at = place();
      await under.store.append(appendTo(at));
      const broken = { ...event(), effectiveAt: 'no instant' };
      await expect(under.store.append(appendTo({ ...at, events: [event(), event(), broken] }))).rejects.toThrow();
      await expect(
        under.store.append(appendTo({ ...at, expected: 'no_stream', events: [event(), event()] })),
      ).rejects.toThrow(RevisionConflict);
      expect(await under.store.readStream(at.tenant, at.stream)).toHaveLength(1);
      expect(await feedOf(under.feed, at.tenant, 1)).toHaveLength(1);
    });

    it('keeps meta and valid time; valid time defaults to the recording time', async () => {
      const at = place();
      const events = [
        event(),
        { ...event(), effectiveAt: '2026-01-01T01:00:00+01:00', validTo: '2026-12-31T00:00:00Z' },
      ];
      const append = appendTo({ ...at, events });
      await under.store.append({ ...append, meta: { ...append.meta, ruleSet: 3 } });
      const [first, second] = await under.store.readStream(at.tenant, at.stream);
      expect(first?.meta).toEqual({ ...append.meta, ruleSet: 3 });
      expect(first?.effectiveAt).toBe(first?.recordedAt);
      expect(first).not.toHaveProperty('validTo');
      expect(second).toMatchObject({ effectiveAt: '2026-01-01T00:00:00.000Z', validTo: '2026-12-31T00:00:00.000Z' });
    });

    it('recorded time is the clock of the store and never runs backwards inside a stream', async () => {
      const at = place();
      for (const now of ['2026-03-01T10:00:00.000Z', '2026-02-01T10:00:00.000Z', '2026-03-01T10:00:00.250Z']) {
        under.setNow(now);
        await under.store.append(appendTo(at));
      }
      const times = (await under.store.readStream(at.tenant, at.stream)).map(({ recordedAt }) => recordedAt);
      expect(times).toEqual(['2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.000Z', '2026-03-01T10:00:00.250Z']);
    });

    it('reads from a revision, and nothing of a stream that does not exist', async () => {
      const at = place();
      await under.store.append(appendTo({ ...at, events: [event(), event(), event()] }));
      expect((await under.store.readStream(at.tenant, at.stream, 1)).map(({ revision }) => revision)).toEqual([1, 2]);
      expect(await under.store.readStream(at.tenant, at.stream, 3)).toEqual([]);
      expect(await under.store.readStream(at.tenant, 'evidence-none')).toEqual([]);
    });

    it('what a reader or writer does with its objects afterwards does not change what is stored', async () => {
      const at = place();
      const data = { n: 1 };
      await under.store.append(appendTo({ ...at, events: [event('A.v1', data)] }));
      data.n = 2;
      const [read] = await under.store.readStream(at.tenant, at.stream);
      Object.assign(read?.data ?? {}, { n: 3 });
      expect((await under.store.readStream(at.tenant, at.stream))[0]?.data).toEqual({ n: 1 });
    });
  });
};
