import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandIdReused } from '../errors.js';
import type { OpenStore, StoreUnderTest } from './harness.js';
import { appendTo, event, feedOf, freshStream, freshTenant } from './harness.js';

const OTHER_HASH = 'b'.repeat(64);

export const commandsContract = (open: OpenStore): void => {
  describe('commands are idempotent', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    const newStream = (): ReturnType<typeof appendTo> => {
      const tenant = freshTenant();
      return appendTo({ tenant, stream: freshStream(tenant), expected: 'no_stream', events: [event(), event()] });
    };

    it('a repeat is answered with the first result and stores nothing, whatever it expects by now', async () => {
      const append = newStream();
      const first = await under.store.append(append);
      await under.store.append(appendTo({ tenant: append.tenant, stream: append.stream }));
      const again = await under.store.append(append);
      expect(again).toEqual({ ...first, repeated: true });
      expect(await under.store.readStream(append.tenant, append.stream)).toHaveLength(3);
    });

    it('the same id with another payload is CommandIdReused and stores nothing', async () => {
      const append = newStream();
      await under.store.append(append);
      const reused = under.store.append({ ...append, requestHash: OTHER_HASH, expected: 'any' });
      await expect(reused).rejects.toThrow(CommandIdReused);
      await expect(reused).rejects.toMatchObject({ commandId: append.commandId });
      expect(await under.store.readStream(append.tenant, append.stream)).toHaveLength(2);
    });

    it('the same command 20 times at once is stored once (control: 20 ids are stored 20 times)', async () => {
      const append = { ...newStream(), expected: 'any' as const, events: [event()] };
      const results = await Promise.all(Array.from({ length: 20 }, () => under.store.append(append)));
      expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(results.map(({ eventIds }) => eventIds[0])).size).toBe(1);
      await Promise.all(Array.from({ length: 20 }, () => under.store.append({ ...append, commandId: randomUUID() })));
      expect(await under.store.readStream(append.tenant, append.stream)).toHaveLength(21);
    });

    it('one command id raced on two streams is stored on one of them', async () => {
      for (let round = 0; round < 20; round += 1) {
        const append = newStream();
        const other = { ...append, stream: freshStream(append.tenant) };
        const results = await Promise.all([under.store.append(append), under.store.append(other)]);
        expect(results.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
        expect(results[0]?.stream).toBe(results[1]?.stream);
        expect(await feedOf(under.feed, append.tenant, 2)).toHaveLength(2);
      }
    });

    it('a conflict leaves the command id free', async () => {
      const append = newStream();
      await under.store.append(appendTo({ tenant: append.tenant, stream: append.stream }));
      await expect(under.store.append(append)).rejects.toThrow();
      expect(await under.store.findCommand(append.tenant, append.commandId)).toBeUndefined();
      expect((await under.store.append({ ...append, expected: 0 })).repeated).toBe(false);
    });

    it('finds the stored result of a command for its tenant only', async () => {
      const append = newStream();
      const result = await under.store.append(append);
      expect(await under.store.findCommand(append.tenant, append.commandId)).toEqual({
        requestHash: append.requestHash,
        result,
      });
      expect(await under.store.findCommand(freshTenant(), append.commandId)).toBeUndefined();
      expect(await under.store.findCommand(append.tenant, randomUUID())).toBeUndefined();
    });
  });
};
