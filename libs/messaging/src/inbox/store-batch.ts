import type { Pool, PoolClient } from 'pg';
import type { Arrived, Examined, Refused } from './examine.js';
import { isRefused } from './examine.js';
import { park } from './parked.js';
import { receive } from './receive.js';
import type { Held } from './sort-batch.js';
import { sortBatch } from './sort-batch.js';

export interface Stored {
  readonly received: number;
  readonly parked: readonly Refused[];
}

/**
 * The effect of a batch in one short transaction. Its first statement takes the partition's lock, before a transaction id
 * is given out: two members that hold one partition for a moment (a rebalance) take turns, and the later one has the later
 * id, so the merged feed, ordered by (tx, position), keeps each stream's order.
 */
export const storeBatch = async (
  pool: Pool,
  topic: string,
  partition: number,
  examined: readonly Examined[],
): Promise<Stored> => {
  if (!examined.some(isRefused) && (await receive(pool, topic, partition, examined as readonly Arrived[])))
    return { received: examined.length, parked: [] };
  return inPartition(pool, topic, partition, async (client) => {
    const settled = await settledOffsets(client, topic, partition, examined);
    const open = examined.filter((one) => !isRefused(one) || !settled.has(one.message.offset));
    const { arrived, parked } = sortBatch(open, await held(client, topic, partition));
    if (parked.length > 0) await park(client, topic, partition, parked);
    if (arrived.length > 0) await receive(client, topic, partition, arrived, true);
    return { received: arrived.length, parked };
  });
};

/** Runs `work` in a transaction that holds the partition's lock. */
export const inPartition = async <T>(
  pool: Pool,
  topic: string,
  partition: number,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    await client.query('select lock_partition($1, $2)', [topic, partition]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
};

const held = async (client: PoolClient, topic: string, partition: number): Promise<Held> => {
  const { rows } = await client.query<{ key: string; first: string }>(
    `select key, min("offset")::text as first from parked_events
     where topic = $1 and partition = $2 and status = 'parked' and key is not null group by key`,
    [topic, partition],
  );
  return new Map(rows.map(({ key, first }) => [key, BigInt(first)]));
};

/** Refused events that were parked, replayed or given up long ago and are only delivered again. */
const settledOffsets = async (
  client: PoolClient,
  topic: string,
  partition: number,
  examined: readonly Examined[],
): Promise<Set<string>> => {
  const { rows } = await client.query<{ offset: string }>(
    `select "offset"::text from parked_events
     where topic = $1 and partition = $2 and "offset" = any($3::bigint[]) and status <> 'parked'`,
    [topic, partition, examined.filter(isRefused).map(({ message }) => message.offset)],
  );
  return new Set(rows.map(({ offset }) => offset));
};
