import { AppendSignal } from '../append-signal.js';
import { eventStoreContract } from '../contract/event-store.contract.js';
import { settableClock } from '../contract/harness.js';
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
