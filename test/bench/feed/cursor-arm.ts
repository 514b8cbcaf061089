import type { CustomTypesConfig, Pool, PoolClient } from 'pg';
import type { Arm } from '../measure/rounds.js';
import type { Seen } from './seen.js';
import { PAGE } from './store-arm.js';

const asText: CustomTypesConfig = { getTypeParser: () => (value: unknown) => value };
const DATA = 7;
const META = 8;
const ID = 5;

const DECLARE = `declare everything no scroll cursor for
  select tx, position, tenant, stream, revision, id, type, data, meta, recorded_at, effective_at, valid_to
    from events order by tx, position`;

/** Reads a page and parses what is JSON in it: nothing else is done with a row. */
const fetchPage = async (client: PoolClient, limit: number, seen: Seen | undefined): Promise<number> => {
  const text = `fetch ${limit} from everything`;
  const { rows } = await client.query<string[]>({ text, rowMode: 'array', types: asText });
  for (const row of rows) {
    const data: unknown = JSON.parse(row[DATA] ?? '');
    JSON.parse(row[META] ?? '');
    seen?.add(row[ID] ?? '', data);
  }
  return rows.length;
};

export const readAll = async (projector: Pool, events: number, seen?: Seen): Promise<number> => {
  const client = await projector.connect();
  try {
    await client.query(`begin read only; ${DECLARE}`);
    let read = 0;
    while (read < events) read += await fetchPage(client, Math.min(PAGE, events - read), seen);
    await client.query('commit');
    return read;
  } finally {
    client.release();
  }
};

/** The floor: a server-side cursor over the same rows, and JSON.parse. */
export const cursorArm = (name: string, projector: Pool, events: number, seen: Seen): Arm => ({
  name,
  prepare: async (run) => void (await readAll(projector, events, run === 0 ? seen : undefined)),
  run: async () => ({ events: await readAll(projector, events) }),
});
