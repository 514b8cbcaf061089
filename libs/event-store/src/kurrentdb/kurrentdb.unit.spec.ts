import { describe, expect, it } from '@jest/globals';
import { AppendSignal } from '../append-signal.js';
import { eventStoreContract } from '../contract/event-store.contract.js';
import { appendTo, settableClock } from '../contract/harness.js';
import { START } from '../position.js';
import { KurrentEventStore } from './kurrentdb-event-store.js';
import { KurrentFeed } from './kurrentdb-feed.js';
import { standInClient } from './testing/stand-in-client.js';

eventStoreContract('KurrentDB adapter on a stand-in for the server', () => {
  const clock = settableClock();
  const log = { client: standInClient(), clock, signal: new AppendSignal() };
  return Promise.resolve({
    store: new KurrentEventStore(log),
    feed: new KurrentFeed(log),
    setNow: clock.setNow,
    close: () => Promise.resolve(),
  });
});

describe('KurrentDB adapter', () => {
  it('refuses a turn: it appends to one stream at a time', async () => {
    const store = new KurrentEventStore({
      client: standInClient(),
      clock: settableClock(),
      signal: new AppendSignal(),
    });
    const append = appendTo({ tenant: 'acme', stream: 's', turn: { key: 'scope', seen: START } });
    await expect(store.append(append)).rejects.toThrow('keeps no turns');
    expect(await store.readStream('acme', 's')).toEqual([]);
  });
});
