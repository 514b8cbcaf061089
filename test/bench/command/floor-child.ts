import { randomUUID } from 'node:crypto';
import { fastify } from 'fastify';
import pg from 'pg';
import { metaOf } from '../log/payload.js';
import { POOL_SIZE, type RegisterCollector } from './workload.js';

const TENANT = 'bench';
const pool = new pg.Pool({ connectionString: process.env['OWNER_DATABASE_URL'], max: POOL_SIZE });
const app = fastify();

const INSERT = `
  with command as (
    insert into bench_commands (tenant, command_id, request_hash, stream, revision, events) values ($1, $7, $8, $2, 0, 1))
  insert into bench_events (tenant, stream, revision, id, type, data, meta, recorded_at, effective_at)
  values ($1, $2, 0, $3, 'CollectorRegistered.v1', $4, $5, $6, $6)`;

/** The floor: a bare route and one prepared statement that stores the same two rows. Nobody is asked who they are. */
app.post('/command', async ({ body }) => {
  const { commandId, ...data } = body as RegisterCollector;
  const [stream, id] = [`collector-${TENANT}-${data.collectorId}`, randomUUID()];
  await pool.query({
    name: 'record',
    text: INSERT,
    values: [
      TENANT,
      stream,
      id,
      JSON.stringify(data),
      JSON.stringify(metaOf(commandId)),
      new Date().toISOString(),
      commandId,
      'a'.repeat(64),
    ],
  });
  return { id: data.collectorId, stream, revision: 0, events: [id] };
});

await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
