import { randomUUID } from 'node:crypto';
import type { EventData, JSONRecordedEvent, Position as ServerPosition } from '@kurrent/kurrentdb-client';
import { eventIds } from '../event-ids.js';
import type { Append, Appended, EventMeta, JsonObject, Position, RecordedEvent } from '../event-store.js';
import { instant } from '../instant.js';

/** What the server keeps of a command; ids and position follow from it. */
export interface StoredCommand {
  readonly requestHash: string;
  readonly stream: string;
  readonly revision: number;
  readonly events: number;
}

const record = (id: string, type: string, data: JsonObject, metadata: Record<string, string>): EventData => ({
  id,
  contentType: 'application/json',
  type,
  data,
  metadata,
});

/** The server takes text in metadata only, and no time but its own: ours lies in metadata. */
export const eventRecords = (append: Append, recordedAt: string): EventData[] => {
  const ids = eventIds(append, append.events.length);
  return append.events.map(({ type, data, effectiveAt, validTo }, index) =>
    record(ids[index] ?? '', type, data, {
      tenant: append.tenant,
      stream: append.stream,
      meta: JSON.stringify(append.meta),
      recordedAt,
      effectiveAt: effectiveAt === undefined ? recordedAt : instant(effectiveAt),
      ...(validTo === undefined ? {} : { validTo: instant(validTo) }),
    }),
  );
};

/** A random id: the server answers a repeated record id as success, and a repeat must be told from a first time. */
export const commandRecord = (append: Append, revision: number): EventData => {
  const { requestHash, stream, events } = append;
  return record(randomUUID(), 'CommandAccepted', { requestHash, stream, revision, events: events.length }, {});
};

export const positionOf = ({ commit, prepare }: ServerPosition): Position => `${commit}:${prepare}`;

export const recordedFrom = (stored: JSONRecordedEvent): RecordedEvent => {
  const metadata = stored.metadata as Readonly<Record<string, string | undefined>>;
  const { tenant = '', stream = '', meta = '{}', recordedAt = '', effectiveAt = recordedAt, validTo } = metadata;
  if (!stored.position) throw new Error('The server gives no positions: KurrentDB 25.1 or later is needed.');
  return {
    id: stored.id,
    tenant,
    stream,
    revision: Number(stored.revision),
    position: positionOf(stored.position),
    type: stored.type,
    data: stored.data as JsonObject,
    meta: JSON.parse(meta) as EventMeta,
    recordedAt,
    effectiveAt,
    ...(validTo === undefined ? {} : { validTo }),
  };
};

export const appendedFrom = (last: RecordedEvent, commandId: string, count: number): Appended => ({
  stream: last.stream,
  revision: last.revision,
  position: last.position,
  eventIds: eventIds({ tenant: last.tenant, stream: last.stream, commandId }, count),
  recordedAt: last.recordedAt,
  repeated: false,
});
