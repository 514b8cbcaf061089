/** Tenant id: the organization's slug. Part of every call, of every stream name and of row-level security. */
export type Tenant = string;

/** JSON as it is stored: what was validated is what is hashed and sent. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/**
 * What the writer believes about the stream. A number is the revision of the last event the writer has read
 * (the first event of a stream has revision 0).
 */
export type ExpectedRevision = 'no_stream' | 'stream_exists' | 'any' | number;

/** Who acted and why; stored beside each event, never inside its data. */
export interface EventMeta {
  readonly actor: string;
  readonly role: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Name of the command, such as `DrawSample`; absent on what was recorded before names were kept. */
  readonly command?: string;
  readonly ruleSet?: number;
}

/** A fact to be stored. `effectiveAt` and `validTo` are valid time (RFC 3339, UTC); `effectiveAt` defaults to the recording time. */
export interface NewEvent {
  readonly type: string;
  readonly data: JsonObject;
  readonly effectiveAt?: string;
  readonly validTo?: string;
}

/** A place in a log's global order: transaction id, then position inside the table. Written `tx:position`. */
export type Position = string;

export interface RecordedEvent {
  readonly id: string;
  readonly tenant: Tenant;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;
  readonly data: JsonObject;
  readonly meta: EventMeta;
  /** Recorded time, set by the store's clock, never by a client; never runs backwards inside a stream. */
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly validTo?: string;
}

/**
 * Commands that may exclude each other although they write to different streams, such as two that start the one assessment of a
 * scope. They are stored one after the other, and each only by a writer that has seen the one before.
 */
export interface Turn {
  /** What they take turns at, unique inside the organization. */
  readonly key: string;
  /** The writer has seen the log up to here. */
  readonly seen: Position;
}

export interface Append {
  readonly tenant: Tenant;
  readonly stream: string;
  readonly expected: ExpectedRevision;
  /** UUID. The same id with the same request hash is answered with the first result and stores nothing. */
  readonly commandId: string;
  /** Lower-hex SHA-256 of the canonical command. */
  readonly requestHash: string;
  readonly meta: EventMeta;
  readonly events: readonly NewEvent[];
  readonly turn?: Turn;
}

export interface Appended {
  readonly stream: string;
  /** Revision of the stream's last event after the append. */
  readonly revision: number;
  readonly position: Position;
  readonly eventIds: readonly string[];
  readonly recordedAt: string;
  /** True when the command had been stored before. */
  readonly repeated: boolean;
}

/** The writer's side of the log: one organization, one stream at a time. */
export interface EventStore {
  /** Throws `RevisionConflict` (with the actual revision), `TurnTaken` or `CommandIdReused`; then nothing is stored. */
  append(append: Append): Promise<Appended>;
  /** Events of one stream in order, from `fromRevision` (default 0). Another tenant's stream is empty. */
  readStream(tenant: Tenant, stream: string, fromRevision?: number): Promise<RecordedEvent[]>;
  /** The stored result of a command, if it was accepted before (lets a handler answer a retry before it decides). */
  findCommand(tenant: Tenant, commandId: string): Promise<{ requestHash: string; result: Appended } | undefined>;
}

/** The reader's side: the whole log in global order, across organizations, for relays and projectors. */
export interface EventFeed {
  /** Events after `after` (exclusive; undefined = from zero), at most `limit`. Never skips an event that commits later. */
  read(after: Position | undefined, limit: number): Promise<RecordedEvent[]>;
  /** After a read that came to the end: resolves when there may be more to read, or after `milliseconds`. */
  wait(milliseconds: number): Promise<void>;
}
