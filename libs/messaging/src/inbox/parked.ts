import type { Pool, PoolClient } from 'pg';
import type { Refused } from './examine.js';

export type ParkedStatus = 'parked' | 'replayed' | 'discarded';

/** An event that could not come in; its payload stays in the table and out of lists and logs. */
export interface ParkedEvent {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly attempts: number;
  readonly parkedAt: Date;
  readonly status: ParkedStatus;
}

export interface ParkedFilter {
  readonly status?: ParkedStatus;
  readonly topic?: string;
  /** `tenant/stream` */
  readonly key?: string;
  readonly limit?: number;
}

/** Parked events, oldest first; by default those that still wait, at most 100. */
export const listParked = async (pool: Pool, filter: ParkedFilter = {}): Promise<ParkedEvent[]> => {
  const { status = 'parked', topic, key, limit = 100 } = filter;
  const { rows } = await pool.query<Omit<ParkedEvent, 'key'> & { key: string | null }>(
    `select id::text, topic, partition, "offset"::text, key, headers, reason, attempts, parked_at as "parkedAt", status
     from parked_events where status = $1 and ($2::text is null or topic = $2) and ($3::text is null or key = $3)
     order by parked_events.id limit $4`,
    [status, topic, key, limit],
  );
  return rows.map((row) => ({ ...row, key: row.key ?? undefined }));
};

/** Gives parked events up; what follows them in their streams is free to be replayed. Returns how many there were. */
export const discardParked = async (pool: Pool, ids: readonly string[], reason: string): Promise<number> => {
  const { rowCount } = await pool.query(
    `update parked_events set status = 'discarded', settled_at = now(), reason = reason || '; discarded: ' || $2
     where id = any($1::bigint[]) and status = 'parked'`,
    [ids, reason],
  );
  return rowCount ?? 0;
};

export const park = async (
  client: PoolClient,
  topic: string,
  partition: number,
  refused: readonly Refused[],
): Promise<void> => {
  await client.query(
    `insert into parked_events (topic, partition, "offset", key, headers, payload, reason, attempts)
     select $1, $2, o, k, h::json, p, r, a
     from unnest($3::bigint[], $4::text[], $5::text[], $6::bytea[], $7::text[], $8::int[]) with ordinality as t (o, k, h, p, r, a, n)
     order by n on conflict (topic, partition, "offset") do nothing`,
    [
      topic,
      partition,
      refused.map(({ message }) => message.offset),
      refused.map(({ key }) => (key === undefined ? null : storable(key))),
      refused.map(({ message }) => storable(JSON.stringify(message.headers))),
      refused.map(({ message }) => message.value),
      refused.map(({ reason }) => storable(reason)),
      refused.map(({ attempts }) => attempts),
    ],
  );
};

/** PostgreSQL's text holds every character but one. */
export const storable = (text: string): string => text.replaceAll('\0', '\uFFFD');
