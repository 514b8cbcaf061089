import type { CustomTypesConfig } from 'pg';
import type { EventMeta, JsonObject, RecordedEvent } from '../event-store.js';
import { instantOf } from './instants.js';

/** An event whose payload and meta are still the stored text: for who passes them on and need not look inside. */
export interface RawEvent extends Omit<RecordedEvent, 'data' | 'meta'> {
  readonly data: string;
  readonly meta: string;
}

export const COLUMNS =
  'tx, position, tenant, stream, revision, id, type, data, meta, recorded_at, effective_at, valid_to';

export type EventRow = readonly [
  tx: string,
  position: string,
  tenant: string,
  stream: string,
  revision: string,
  id: string,
  type: string,
  data: string,
  meta: string,
  recordedAt: string,
  effectiveAt: string,
  validTo: string | null,
];

/** A row of a page, and whether no reader may see it yet. */
export type FeedRow = readonly [...EventRow, withheld: 't' | 'f'];

/** Values as PostgreSQL sends them: the driver's own parsers would make dates and objects that nobody asked for. */
export const asText: CustomTypesConfig = { getTypeParser: () => (value: unknown) => value };

export const rawEvent = (row: EventRow): RawEvent => shape(row, row[7], row[8]);

export const recordedEvent = (row: EventRow): RecordedEvent =>
  shape(row, JSON.parse(row[7]) as JsonObject, JSON.parse(row[8]) as EventMeta);

const shape = <Data, Meta>(row: EventRow, data: Data, meta: Meta): Shape<Data, Meta> => {
  const recordedAt = instantOf(row[9]);
  const shaped: Shape<Data, Meta> = {
    id: row[5],
    tenant: row[2],
    stream: row[3],
    revision: Number(row[4]),
    position: `${row[0]}:${row[1]}`,
    type: row[6],
    data,
    meta,
    recordedAt,
    effectiveAt: row[10] === row[9] ? recordedAt : instantOf(row[10]),
  };
  if (row[11] !== null) shaped.validTo = instantOf(row[11]);
  return shaped;
};

interface Shape<Data, Meta> extends Omit<RecordedEvent, 'data' | 'meta' | 'validTo'> {
  readonly data: Data;
  readonly meta: Meta;
  validTo?: string;
}
