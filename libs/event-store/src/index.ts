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
  Turn,
} from './event-store.js';
export { CommandIdReused, RevisionConflict, TurnTaken, UnknownEventType } from './errors.js';
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
export { MOST_COUNTED } from './postgres/feed-sql.js';
export { unprotected } from './postgres/catalog.js';
export type { TransactionLimits } from './postgres/log-pool.js';
export { feedPool, logPool } from './postgres/log-pool.js';
export type { PostgresLog } from './postgres/postgres-event-store.js';
export { PostgresEventStore } from './postgres/postgres-event-store.js';
export type { FeedLag, PostgresFeedParts } from './postgres/postgres-feed.js';
export { PostgresFeed } from './postgres/postgres-feed.js';
export type { RawEvent } from './postgres/rows.js';
export type { Upcaster } from './versions/event-versions.js';
export { EventVersions } from './versions/event-versions.js';
export { upcastingFeed, upcastingStore } from './versions/upcasting.js';
export { decryptingFeed, encryptingStore } from './codec/encrypting.js';
export { FieldCodec } from './codec/field-codec.js';
export type { ConfidentialPath, ConfidentialPaths } from './codec/paths.js';
export type { SealedText } from './codec/sealed-text.js';
export { ERASED, ERASED_PERSON, isSealed } from './codec/sealed-text.js';
export { CachedKeyStore } from './keystore/cached-key-store.js';
export type { ContentKey, KeyOwner, KeyStore } from './keystore/key-store.js';
export { MemoryKeyStore } from './keystore/memory-key-store.js';
export { PostgresKeyStore } from './keystore/postgres-key-store.js';
export { masterKey } from './keystore/wrapping.js';
