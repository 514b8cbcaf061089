export type {
  Append,
  Appended,
  EventFeed,
  EventMeta,
  EventStore,
  ExpectedRevision,
  Json,
  JsonObject,
  NewEvent,
  Position,
  RecordedEvent,
  Tenant,
} from './event-store.js';
export { CommandIdReused, RevisionConflict, UnknownEventType } from './errors.js';
export { comparePositions, START } from './position.js';
export { eventIds } from './event-ids.js';
export { AppendSignal } from './append-signal.js';
export type { LogClock } from './instant.js';
export { realTime } from './instant.js';
export { MemoryEventStore } from './memory/memory-event-store.js';
export { MemoryFeed } from './memory/memory-feed.js';
export { MemoryLog } from './memory/memory-log.js';
export { withTenant } from './postgres/with-tenant.js';
export type { FeedSources } from './postgres/feed-sql.js';
export { unprotected } from './postgres/catalog.js';
export { logPool } from './postgres/log-pool.js';
export type { PostgresLog } from './postgres/postgres-event-store.js';
export { PostgresEventStore } from './postgres/postgres-event-store.js';
export type { FeedLag, PostgresFeedParts } from './postgres/postgres-feed.js';
export { PostgresFeed } from './postgres/postgres-feed.js';
export type { RawEvent } from './postgres/rows.js';
