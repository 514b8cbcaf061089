import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comparePositions } from '../position.js';
import type { OpenStore, StoreUnderTest } from './harness.js';
import { appendTo, event, feedOf, freshStream, freshTenant } from './harness.js';

export const feedContract = (open: OpenStore): void => {
  describe('feed', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    it('gives every event once, in the order of positions, the same for every page size', async () => {
      const tenant = freshTenant();
      const streams = [freshStream(tenant), freshStream(tenant), freshStream(tenant)];
      for (let round = 0; round < 4; round += 1)
        await Promise.all(
          streams.map((stream) => under.store.append(appendTo({ tenant, stream, events: [event(), event()] }))),
        );
      const all = await feedOf(under.feed, tenant, 24);
      expect(all).toHaveLength(24);
      expect([...all].sort((a, b) => comparePositions(a.position, b.position))).toEqual(all);
      expect(await feedOf(under.feed, tenant, 24, 7)).toEqual(all);
      for (const stream of streams)
        expect(all.filter((one) => one.stream === stream)).toEqual(await under.store.readStream(tenant, stream));
    });

    it('goes on after a position, and gives nothing at the end', async () => {
      const tenant = freshTenant();
      const append = appendTo({ tenant, stream: freshStream(tenant), events: [event(), event(), event()] });
      const { position } = await under.store.append(append);
      const [first] = await feedOf(under.feed, tenant, 3);
      const rest = await under.feed.read(first?.position, 2);
      expect(rest.map(({ revision }) => revision)).toEqual([1, 2]);
      expect(await under.feed.read(position, 10)).toEqual([]);
    });

    it('wait resolves at an append of the same process, even one between the read and the wait, and at its time-out', async () => {
      const tenant = freshTenant();
      const append = () => under.store.append(appendTo({ tenant, stream: freshStream(tenant) }));
      const { position } = await append();
      await under.feed.read(position, 1);
      await append();
      const between = performance.now();
      await under.feed.wait(5_000);
      expect(performance.now() - between).toBeLessThan(1_000);
      const { position: next } = await append();
      await under.feed.read(next, 1);
      const woken = performance.now();
      const [, { position: last }] = await Promise.all([under.feed.wait(5_000), append()]);
      expect(performance.now() - woken).toBeLessThan(2_000);
      await under.feed.read(last, 1);
      const slept = performance.now();
      await under.feed.wait(40);
      expect(performance.now() - slept).toBeGreaterThanOrEqual(35);
    });
  });
};
