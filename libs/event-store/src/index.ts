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
