import { UnknownEventType } from '../errors.js';
import type { EventFeed, EventStore, RecordedEvent } from '../event-store.js';
import type { EventVersions } from './event-versions.js';

/** A store that reads every event as its current version; a stream with an unknown type cannot be read. */
export const upcastingStore = (store: EventStore, versions: EventVersions): EventStore => ({
  append: (append) => store.append(append),
  readStream: async (tenant, stream, fromRevision) =>
    (await store.readStream(tenant, stream, fromRevision)).map((event) => versions.current(event)),
  findCommand: (tenant, commandId) => store.findCommand(tenant, commandId),
});

/**
 * A feed that gives every event as its current version. It stops at an unknown type: what stands before it is given first,
 * then `read` throws `UnknownEventType` until a build that knows the type reads on from the same place.
 */
export const upcastingFeed = (feed: EventFeed, versions: EventVersions): EventFeed => ({
  read: async (after, limit) => upTo(await feed.read(after, limit), versions),
  wait: (milliseconds) => feed.wait(milliseconds),
});

const upTo = (events: readonly RecordedEvent[], versions: EventVersions): RecordedEvent[] => {
  const current: RecordedEvent[] = [];
  for (const event of events) {
    try {
      current.push(versions.current(event));
    } catch (error) {
      if (!(error instanceof UnknownEventType) || current.length === 0) throw error;
      return current;
    }
  }
  return current;
};
