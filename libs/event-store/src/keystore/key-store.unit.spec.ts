import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { CachedKeyStore } from './cached-key-store.js';
import { ExpiringMap } from './expiring-map.js';
import { keyStoreContract } from './key-store.contract.js';
import { MemoryKeyStore } from './memory-key-store.js';
import { masterKey } from './wrapping.js';

const close = (): Promise<void> => Promise.resolve();
keyStoreContract('memory', () => Promise.resolve({ keys: new MemoryKeyStore(), close }));
keyStoreContract('cached', () => Promise.resolve({ keys: new CachedKeyStore(new MemoryKeyStore()), close }));

describe('cached keys', () => {
  it('a key destroyed by another process opens nothing once its time here is over', async () => {
    const elsewhere = new MemoryKeyStore();
    const keys = new CachedKeyStore(elsewhere, 30);
    const { kid } = await keys.keyFor('acme', 'tenant');
    expect((await keys.find('acme', kid))?.key).toBeDefined();
    await elsewhere.destroy('acme', 'tenant');
    expect((await keys.find('acme', kid))?.key).toBeDefined();
    await pause(50);
    expect((await keys.find('acme', kid))?.key).toBeUndefined();
  });

  it('hold a bounded number', () => {
    const map = new ExpiringMap<number>(1_000, 2);
    for (const [index, key] of ['a', 'b', 'c'].entries()) map.set(key, index);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([undefined, 1, 2]);
  });
});

describe('master key', () => {
  it('is 32 bytes, as hexadecimal digits or Base64, and nothing else', () => {
    const bytes = randomBytes(32);
    expect(masterKey(bytes.toString('hex')).export()).toEqual(bytes);
    expect(masterKey(bytes.toString('base64')).export()).toEqual(bytes);
    expect(() => masterKey('short')).toThrow('KEYSTORE_MASTER_KEY');
  });
});
