import { randomUUID } from 'node:crypto';
import { describe, it } from '@jest/globals';
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { AppendSignal } from '../append-signal.js';
import { eventStoreContract } from '../contract/event-store.contract.js';
import { settableClock } from '../contract/harness.js';
import { KurrentEventStore } from './kurrentdb-event-store.js';
import { KurrentFeed } from './kurrentdb-feed.js';

const url = process.env['KURRENTDB_URL'];

if (url) {
  eventStoreContract('KurrentDB', () => {
    const clock = settableClock();
    const client = KurrentDBClient.connectionString(url);
    const log = { client, clock, signal: new AppendSignal(), prefix: `contract-${randomUUID().slice(0, 8)}` };
    return Promise.resolve({
      store: new KurrentEventStore(log),
      feed: new KurrentFeed(log),
      setNow: clock.setNow,
      close: () => client.dispose(),
    });
  });
} else {
  describe('event store contract: KurrentDB', () => {
    it.skip('needs a server: set KURRENTDB_URL, for example kurrentdb://admin:changeit@127.0.0.1:2113?tls=false', () =>
      undefined);
  });
}
