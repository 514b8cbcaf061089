import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Append, EventFeed, EventStore, NewEvent, RecordedEvent } from '../event-store.js';

/** What an adapter shows to the contract suite. */
export interface StoreUnderTest {
  readonly store: EventStore;
  /** The whole log of the store, all organizations. */
  readonly feed: EventFeed;
  /** Sets the business clock of the store. */
  readonly setNow: (instant: string) => void;
  readonly close: () => Promise<void>;
}

export type OpenStore = () => Promise<StoreUnderTest>;

/** A clock for tests: real time until it is set. */
export const settableClock = (): { now: () => Promise<string>; setNow: (instant: string) => void } => {
  let fixed: string | undefined;
  return {
    now: () => Promise.resolve(fixed ?? new Date().toISOString()),
    setNow: (instant) => {
      fixed = instant;
    },
  };
};

/** A tenant and stream of their own for one test: the suite may run on a log that is in use. */
export const freshTenant = (): string => `tenant-${randomUUID().slice(0, 8)}`;
export const freshStream = (tenant: string): string => `evidence-${tenant}-${randomUUID().slice(0, 8)}`;

export const event = (type = 'EvidenceSubmitted.v1', data: NewEvent['data'] = { bytes: 12 }): NewEvent => ({
  type,
  data,
});

/** An append with every part that a test does not care about. */
export const appendTo = (parts: Pick<Append, 'tenant' | 'stream'> & Partial<Append>): Append => {
  const commandId = parts.commandId ?? randomUUID();
  return {
    expected: 'any',
    commandId,
    requestHash: 'a'.repeat(64),
    meta: { actor: 'p-01', role: 'EM', commandId, correlationId: commandId, causationId: commandId },
    events: [event()],
    ...parts,
  };
};

/** Asks again until the answer is long enough: an open transaction of anybody on the server may hold a feed back for a moment. */
export const eventually = async <T>(read: () => Promise<T[]>, enough: number): Promise<T[]> => {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await read();
    if (found.length >= enough || Date.now() > deadline) return found;
    await pause(5);
  }
};

/** What the feed gives of one tenant, read to its end in pages; waits until there are `enough` events. */
export const feedOf = (feed: EventFeed, tenant: string, enough: number, page = 100): Promise<RecordedEvent[]> =>
  eventually(async () => {
    const found: RecordedEvent[] = [];
    for (let from: string | undefined; ;) {
      const events = await feed.read(from, page);
      found.push(...events.filter((one) => one.tenant === tenant));
      from = events.at(-1)?.position;
      if (from === undefined) return found;
    }
  }, enough);
