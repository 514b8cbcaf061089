import type { EventData, EventType } from './registry.js';

/** Valid time: since when, and until when, a fact holds in the world. RFC 3339 UTC; `effectiveAt` defaults to the recording. */
export interface ValidTime {
  readonly effectiveAt?: string;
  readonly validTo?: string;
}

interface TypedFact<T extends EventType> extends ValidTime {
  readonly type: T;
  readonly data: EventData<T>;
}

/** A fact to be recorded. Of several types it is a union that `type` tells apart. */
export type Fact<T extends EventType> = T extends EventType ? TypedFact<T> : never;

/** A fact whose data fits its type. */
export const fact = <T extends EventType>(type: T, data: EventData<T>, valid: ValidTime = {}): Fact<T> =>
  ({ type, data, ...valid }) as unknown as Fact<T>;

/** Who acted and why; never part of an event's data. */
export interface RecordedMeta {
  readonly actor: string;
  readonly role: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** Name of the command; absent on what was recorded before names were kept. */
  readonly command?: string;
  readonly ruleSet?: number;
}

/** A fact as the log gives it back, in the clear, for state and read models to fold. */
export interface Recorded<T extends EventType> {
  readonly type: T;
  readonly data: EventData<T>;
  /** Event id. */
  readonly id: string;
  readonly tenant: string;
  readonly stream: string;
  readonly revision: number;
  /** Place in the local log, `<tx>:<position>`. */
  readonly position: string;
  /** When the log recorded it, RFC 3339 UTC. */
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly validTo?: string;
  readonly meta: RecordedMeta;
}

/** Recorded facts of several types: a union that `type` tells apart. */
export type RecordedOf<T extends EventType> = T extends EventType ? Recorded<T> : never;
