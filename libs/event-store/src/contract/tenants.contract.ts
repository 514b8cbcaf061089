import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenStore, StoreUnderTest } from './harness.js';
import { appendTo, feedOf, freshStream, freshTenant } from './harness.js';

export const tenantsContract = (open: OpenStore): void => {
  describe('tenants', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    it('another tenant reads nothing of a stream (control: its own tenant reads it)', async () => {
      const tenant = freshTenant();
      const stream = freshStream(tenant);
      await under.store.append(appendTo({ tenant, stream }));
      expect(await under.store.readStream(tenant, stream)).toHaveLength(1);
      expect(await under.store.readStream(freshTenant(), stream)).toEqual([]);
    });

    it('two tenants may use the same stream name, command id and hash without meeting', async () => {
      const [a, b] = [freshTenant(), freshTenant()];
      const append = appendTo({ tenant: a, stream: 'evidence-same', expected: 'no_stream' });
      const first = await under.store.append(append);
      const second = await under.store.append({ ...append, tenant: b });
      expect([first.repeated, second.repeated]).toEqual([false, false]);
      expect(first.eventIds).not.toEqual(second.eventIds);
      expect(await feedOf(under.feed, a, 1)).toHaveLength(1);
      expect(await feedOf(under.feed, b, 1)).toHaveLength(1);
    });
  });
};
