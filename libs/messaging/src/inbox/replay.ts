import type { Pool, PoolClient } from 'pg';
import type { IncomingMessage } from '../kafka/kafka-port.js';
import type { Accept, Arrived } from './examine.js';
import { examine, isRefused } from './examine.js';
import { receive } from './receive.js';
import { inPartition } from './store-batch.js';

export interface Replayed {
  readonly replayed: number;
  /** Events of the same streams that are parked still. */
  readonly parked: number;
}

interface Row {
  id: string;
  offset: string;
  key: string | null;
  headers: Record<string, string>;
  payload: Buffer | null;
}

interface Stream {
  readonly topic: string;
  readonly partition: number;
  readonly key: string | null;
  /** Parked without a key, an event stands alone. */
  readonly alone: string | null;
}

const STREAMS = `select distinct topic, partition, key, case when key is null then id end::text as alone
  from parked_events where id = any($1::bigint[]) and status = 'parked'`;

const WAITING = `select id::text, "offset"::text, key, headers, payload from parked_events
  where topic = $1 and partition = $2 and status = 'parked' and (key = $3 or id = $4::bigint) order by parked_events."offset"`;

/** Lets the streams of the given parked events in, each in order and up to the first event that is refused again. */
export const replayParked = async (pool: Pool, accept: Accept, ids: readonly string[]): Promise<Replayed> => {
  const { rows } = await pool.query<Stream>(STREAMS, [ids]);
  const total = { replayed: 0, parked: 0 };
  for (const stream of rows) {
    const done = await inPartition(pool, stream.topic, stream.partition, (client) =>
      replayStream(client, stream, accept),
    );
    total.replayed += done.replayed;
    total.parked += done.parked;
  }
  return total;
};

const replayStream = async (client: PoolClient, stream: Stream, accept: Accept): Promise<Replayed> => {
  const { topic, partition, key, alone } = stream;
  const { rows } = await client.query<Row>(WAITING, [topic, partition, key, alone]);
  const arrived: Arrived[] = [];
  for (const row of rows) {
    const examined = await examine(topic, messageOf(row), accept);
    if (isRefused(examined)) {
      await client.query('update parked_events set reason = $2, attempts = attempts + 1 where id = $1', [
        row.id,
        examined.reason,
      ]);
      break;
    }
    arrived.push(examined);
  }
  const settled = rows.slice(0, arrived.length).map(({ id }) => id);
  await client.query(`update parked_events set status = 'replayed', settled_at = now() where id = any($1::bigint[])`, [
    settled,
  ]);
  if (arrived.length > 0) await receive(client, topic, partition, arrived, true);
  return { replayed: arrived.length, parked: rows.length - arrived.length };
};

const messageOf = ({ offset, key, headers, payload }: Row): IncomingMessage => ({
  offset,
  key: key === null ? null : Buffer.from(key),
  value: payload,
  headers,
});
