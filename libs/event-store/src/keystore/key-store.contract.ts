import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeyStore } from './key-store.js';

export interface KeysUnderTest {
  readonly keys: KeyStore;
  readonly close: () => Promise<void>;
}

/** What a key store is: every adapter passes all of it. */
export const keyStoreContract = (adapter: string, open: () => Promise<KeysUnderTest>): void => {
  describe(`key store contract: ${adapter}`, () => {
    let under: KeysUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());
    const tenant = (): string => `tenant-${randomUUID().slice(0, 8)}`;

    it('makes one key an owner, also when it is asked for many times at once', async () => {
      const [acme, person] = [tenant(), { person: 'p-01' }];
      const made = await Promise.all(Array.from({ length: 10 }, () => under.keys.keyFor(acme, person)));
      expect(new Set(made.map(({ kid }) => kid)).size).toBe(1);
      expect(new Set(made.map(({ key }) => key?.export().toString('hex'))).size).toBe(1);
      expect(made[0]?.key?.symmetricKeySize).toBe(32);
      expect((await under.keys.keyFor(acme, 'tenant')).kid).not.toBe(made[0]?.kid);
      expect((await under.keys.keyFor(tenant(), person)).kid).not.toBe(made[0]?.kid);
    });

    it('finds a key by its id, for its own tenant only', async () => {
      const acme = tenant();
      const { kid, key } = await under.keys.keyFor(acme, 'tenant');
      const found = await under.keys.find(acme, kid);
      expect(found?.owner).toBe('tenant');
      expect(found?.key?.equals(key as never)).toBe(true);
      expect(await under.keys.find(tenant(), kid)).toBeUndefined();
      expect(await under.keys.find(acme, randomUUID())).toBeUndefined();
    });

    it('a destroyed key is gone for good, and its owner gets no other', async () => {
      const [acme, person] = [tenant(), { person: 'p-02' }];
      const { kid } = await under.keys.keyFor(acme, person);
      await under.keys.destroy(acme, person);
      await under.keys.destroy(acme, person);
      expect(await under.keys.find(acme, kid)).toEqual({ kid, owner: person, key: undefined });
      expect(await under.keys.keyFor(acme, person)).toEqual({ kid, owner: person, key: undefined });
      expect((await under.keys.keyFor(acme, { person: 'p-03' })).key).toBeDefined();
    });

    it('who is erased before anything was written about them is erased as well', async () => {
      const [acme, person] = [tenant(), { person: 'p-04' }];
      await under.keys.destroy(acme, person);
      expect((await under.keys.keyFor(acme, person)).key).toBeUndefined();
    });
  });
};
