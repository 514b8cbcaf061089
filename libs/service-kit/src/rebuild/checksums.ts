import type { Pool, PoolClient } from 'pg';
import type { BuildOf } from '../views/reader-row.js';

/** Everything of one read model in one build: its versions, past ones included, and the SHA-256 over them. */
export interface Sum {
  readonly versions: number;
  readonly checksum: string;
}

/** Two builds of the same facts have the same sum: digests of the versions, in an order that is theirs alone. */
const SUM = `
  with version as (
    select jsonb_build_array(tenant, id, ordinal, doc, valid_from, recorded_from) as content from documents where build = $1 and view = $2
    union all
    select jsonb_build_array(tenant, id, ordinal, doc, valid_from, recorded_from, recorded_to) from documents_history where build = $1 and view = $2
  ), digest as (select sha256(convert_to(content::text, 'utf8')) as digest from version)
  select count(*)::int as versions, encode(sha256(coalesce(string_agg(digest, ''::bytea order by digest), '')), 'hex') as checksum
    from digest`;

export const sumOf = async (client: Pick<PoolClient, 'query'>, build: number, view: string): Promise<Sum> => {
  const { rows } = await client.query<Sum>({ text: SUM, values: [build, view] });
  return rows[0] ?? { versions: 0, checksum: '' };
};

/** Sums of read models by their names. */
export const sumsOf = async (
  client: Pick<PoolClient, 'query'>,
  build: BuildOf,
  views: readonly string[],
): Promise<ReadonlyMap<string, Sum>> => {
  const sums = new Map<string, Sum>();
  for (const view of views) sums.set(view, await sumOf(client, build(view), view));
  return sums;
};

/** The server's own limit of a transaction, which PostgreSQL has from 17 on, is lifted for this one. */
const SNAPSHOT = `select set_config('transaction_timeout', '0', true) where current_setting('server_version_num')::int >= 170000`;

export interface Snapshot {
  readonly client: PoolClient;
  close(): Promise<void>;
}

/**
 * The database as it is now, to be read for as long as it takes. It writes nothing and so has no transaction id: the readers
 * of the log, who wait for older transactions, do not wait for this one.
 */
export const openSnapshot = async (pool: Pool): Promise<Snapshot> => {
  const client = await pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query(SNAPSHOT);
  } catch (error) {
    client.release(true);
    throw error;
  }
  const close = async (): Promise<void> => {
    const failed = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(failed);
  };
  return { client, close };
};
