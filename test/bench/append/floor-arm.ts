import { randomUUID } from 'node:crypto';
import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { EVENT_TYPE, metaOf, payload } from '../log/payload.js';
import { SEED_TENANT } from '../log/seed.js';
import type { Arm } from '../measure/rounds.js';
import { onAllStreams, STREAMS, type Command } from './workload.js';

/** A table with the columns, defaults and indexes of `events`, and as many rows; no security, no triggers. */
export const makeFloorTable = async (owner: Pool, table: string): Promise<void> => {
  await owner.query(`create table ${table} (like events including defaults including indexes)`);
  await withTenant(owner, SEED_TENANT, (client) => client.query(`insert into ${table} select * from events`));
  await owner.query(`vacuum analyze ${table}`);
};

const statement = (table: string, { stream, revision, n }: Command) => ({
  name: `insert_${table}`,
  text: `insert into ${table} (tenant, stream, revision, id, type, data, meta, recorded_at, effective_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
  values: [
    'bench',
    stream,
    revision,
    randomUUID(),
    EVENT_TYPE,
    JSON.stringify(payload(n)),
    JSON.stringify(metaOf(randomUUID())),
    new Date().toISOString(),
  ],
});

/** The floor: the same row by a prepared INSERT of one row, from the same client. */
export const floorArm = (name: string, pool: Pool, table: string, perStream: number): Arm => ({
  name,
  run: async (run) => ({
    events: STREAMS * perStream,
    latencies: await onAllStreams(run, perStream, (command) => pool.query(statement(table, command))),
  }),
});
