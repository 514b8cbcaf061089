import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TurnTaken } from '../errors.js';
import { START } from '../position.js';
import type { OpenStore, StoreUnderTest } from './harness.js';
import { appendTo, freshStream, freshTenant } from './harness.js';

const WRITERS = 20;

/** Of a store that keeps turns; one that does not refuses them. */
export const turnsContract = (open: OpenStore): void => {
  describe('turns', () => {
    let under: StoreUnderTest;
    beforeAll(async () => {
      under = await open();
    });
    afterAll(() => under.close());

    const inTurn = (tenant: string, key: string, seen = START) =>
      appendTo({ tenant, stream: freshStream(tenant), turn: { key, seen } });
    const race = async (appends: readonly ReturnType<typeof inTurn>[]) => {
      const results = await Promise.allSettled(appends.map((append) => under.store.append(append)));
      const taken = results.filter(({ status, ...rest }) => 'reason' in rest && rest.reason instanceof TurnTaken);
      return { accepted: results.filter(({ status }) => status === 'fulfilled').length, taken: taken.length };
    };

    it('20 writers that have seen none of the others, each on a stream of its own: 1 is stored', async () => {
      const tenant = freshTenant();
      const appends = Array.from({ length: WRITERS }, () => inTurn(tenant, 'scope'));
      expect(await race(appends)).toEqual({ accepted: 1, taken: WRITERS - 1 });
      const stored = await Promise.all(appends.map(({ stream }) => under.store.readStream(tenant, stream)));
      expect(stored.flat()).toHaveLength(1);
    });

    it('without a turn, or with turns of their own, or in other organizations all are stored (control)', async () => {
      const tenant = freshTenant();
      const free = Array.from({ length: 5 }, () => appendTo({ tenant, stream: freshStream(tenant) }));
      const own = Array.from({ length: 5 }, (_, index) => inTurn(tenant, `scope-${index}`));
      const others = Array.from({ length: 5 }, () => inTurn(freshTenant(), 'scope'));
      expect(await race([...free, ...own, ...others])).toEqual({ accepted: 15, taken: 0 });
    });

    it('whoever has seen the one before is next, and the refusal says where that one is', async () => {
      const tenant = freshTenant();
      const first = await under.store.append(inTurn(tenant, 'scope'));
      const late = inTurn(tenant, 'scope');
      const refused = await under.store.append(late).catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'TurnTaken', key: 'scope', position: first.position });
      const second = await under.store.append({ ...late, turn: { key: 'scope', seen: first.position } });
      expect(second.repeated).toBe(false);
      expect(await under.store.append(late)).toEqual({ ...second, repeated: true });
    });
  });
};
