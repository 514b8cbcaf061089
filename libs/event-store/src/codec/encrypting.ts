import type { EventFeed, EventStore } from '../event-store.js';
import type { FieldCodec } from './field-codec.js';

/** A store whose confidential fields are sealed before they are stored and opened when a stream is read. */
export const encryptingStore = (store: EventStore, codec: FieldCodec): EventStore => ({
  append: async (append) =>
    store.append({ ...append, events: await codec.seal(append.tenant, append.stream, append.events) }),
  readStream: async (tenant, stream, fromRevision) => codec.open(await store.readStream(tenant, stream, fromRevision)),
  findCommand: (tenant, commandId) => store.findCommand(tenant, commandId),
});

/** A feed whose confidential fields are opened. The relay does not use it: what leaves the service stays sealed. */
export const decryptingFeed = (feed: EventFeed, codec: FieldCodec): EventFeed => ({
  read: async (after, limit) => codec.open(await feed.read(after, limit)),
  wait: (milliseconds) => feed.wait(milliseconds),
});
