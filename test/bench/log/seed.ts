import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { EVENT_TYPE, metaOf, payloadTemplate, PLACE } from './payload.js';

export const SEED_TENANT = 'seed';
export const PER_STREAM = 10;
const CHUNK = 20_000;

const rows = `
  select n, 'evidence-seed-' || n / ${PER_STREAM} as stream, n % ${PER_STREAM} as revision,
         replace($3, '${PLACE}', lpad(n::text, 10, '0')) as data
    from generate_series($1::integer, $2::integer) n`;

const EVENTS = `insert into events (tenant, stream, revision, id, type, data, meta, recorded_at, effective_at)
  select '${SEED_TENANT}', stream, revision, gen_random_uuid(), '${EVENT_TYPE}', data::json, $4::json,
         now() + n * $5::integer * interval '1 ms', now()
    from (${rows}) one order by n`;

const COMMANDS = `insert into commands (tenant, command_id, request_hash, stream, revision, events)
  select '${SEED_TENANT}', gen_random_uuid(), $3, 'evidence-seed-' || n / ${PER_STREAM}, n % ${PER_STREAM}, 1
    from generate_series($1::integer, $2::integer) n`;

/**
 * Stores events as the log does, only faster: streams of ten, each event with its command, in many short transactions. Events
 * of a transaction are recorded `apart` milliseconds after each other, or all at one instant.
 */
export const seed = async (owner: Pool, count: number, apart = 0): Promise<void> => {
  const meta = JSON.stringify(metaOf('6f1c2f3e-52a8-5a55-9d0b-8f4b1f5f1a11'));
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(from + CHUNK, count) - 1;
    await withTenant(owner, SEED_TENANT, async (client) => {
      await client.query(EVENTS, [from, to, payloadTemplate(), meta, apart]);
      await client.query(COMMANDS, [from, to, 'a'.repeat(64)]);
    });
  }
  await owner.query('vacuum analyze events');
  await owner.query('vacuum analyze commands');
};
