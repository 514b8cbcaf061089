import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';

const COLUMNS = `count(*) || ' rows of ' || count(distinct stream) || ' streams, revisions ' || sum(revision)
  || ', data ' || sum(hashtext(data::jsonb::text)) as state`;

const own = `stream like 'evidence-bench-%'`;

const stateOf = (rows: readonly { readonly state: string }[]): string => rows[0]?.state ?? '';

/** What the measured runs left in a log. */
export const stateOfLog = (owner: Pool, tenant: string): Promise<string> =>
  withTenant(owner, tenant, async (client) =>
    stateOf((await client.query<{ state: string }>(`select ${COLUMNS} from events where ${own}`)).rows),
  );

/** The same of a table of the floor. */
export const stateOfTable = async (owner: Pool, table: string): Promise<string> =>
  stateOf((await owner.query<{ state: string }>(`select ${COLUMNS} from ${table} where ${own}`)).rows);

/** The same of emmett, which counts revisions from 1. */
export const stateOfEmmett = async (owner: Pool): Promise<string> => {
  const like = `(select stream_id as stream, stream_position - 1 as revision, message_data as data from emt_messages) one`;
  return stateOf((await owner.query<{ state: string }>(`select ${COLUMNS} from ${like} where ${own}`)).rows);
};

export const rowsOf = async (owner: Pool, table: string): Promise<number> => {
  const { rows } = await owner.query<{ rows: number }>(`select count(*)::integer as rows from ${table} where ${own}`);
  return rows[0]?.rows ?? 0;
};
