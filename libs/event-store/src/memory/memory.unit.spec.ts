import { eventStoreContract } from '../contract/event-store.contract.js';
import type { OpenStore } from '../contract/harness.js';
import { settableClock } from '../contract/harness.js';
import { turnsContract } from '../contract/turns.contract.js';
import { MemoryEventStore } from './memory-event-store.js';
import { MemoryFeed } from './memory-feed.js';
import { MemoryLog } from './memory-log.js';

const open: OpenStore = () => {
  const clock = settableClock();
  const log = new MemoryLog();
  return Promise.resolve({
    store: new MemoryEventStore(log, clock),
    feed: new MemoryFeed(log),
    setNow: clock.setNow,
    close: () => Promise.resolve(),
  });
};

eventStoreContract('memory', open);
turnsContract(open);
