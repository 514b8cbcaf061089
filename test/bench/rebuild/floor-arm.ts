import type { Pool } from 'pg';
import { readAll } from '../feed/cursor-arm.js';
import type { BenchLog } from '../log/bench-log.js';
import type { Arm } from '../measure/rounds.js';
import { copyIn } from './copy-in.js';
import { endOf, type Row } from './models.js';

const COLUMNS = 'build, tenant, view, id, ordinal, doc, valid_from, recorded_from';
const TABLES = { documents: COLUMNS, documents_history: `${COLUMNS}, recorded_to` };
const CHUNK = 1_000;
const BACKSLASHES = String.raw`'\\', '\\\\'`;

export const floorTable = (table: string): string => `bench_${table}`;

/** Tables with the columns and indexes of the documents, without row security. */
export const makeFloorTables = async (owner: Pool): Promise<void> => {
  for (const table of Object.keys(TABLES))
    await owner.query(
      `create table ${floorTable(table)} (like ${table} including defaults including generated including indexes)`,
    );
};

/** The final rows as COPY takes them; made once, not timed. */
const linesOf = async (projector: Pool, table: keyof typeof TABLES): Promise<Buffer[]> => {
  const columns = TABLES[table].replace('doc', `coalesce(replace(doc::text, ${BACKSLASHES}), '\\N')`);
  const { rows } = await projector.query<{ line: string }>(
    `select concat_ws(E'\\t', ${columns}) || E'\\n' as line from ${table} order by build, tenant, view, id`,
  );
  const chunks: Buffer[] = [];
  for (let from = 0; from < rows.length; from += CHUNK)
    chunks.push(
      Buffer.from(
        rows
          .slice(from, from + CHUNK)
          .map(({ line }) => line)
          .join(''),
      ),
    );
  return chunks;
};

const copyAll = async (owner: Pool, lines: ReadonlyMap<string, readonly Buffer[]>): Promise<void> => {
  const client = await owner.connect();
  try {
    for (const [table, rows] of lines) await copyIn(client, floorTable(table), rows);
  } finally {
    client.release();
  }
};

/** The floor: read everything in order by a cursor, parse it, and COPY the rows that it comes to into the same indexes. */
export const floorArm = (name: string, { owner, projector }: BenchLog, events: number): Arm => {
  const lines = new Map<string, readonly Buffer[]>();
  return {
    name,
    prepare: async () => {
      for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
        await owner.query(`truncate ${floorTable(table)}`);
        if (!lines.has(table)) lines.set(table, await linesOf(projector, table));
      }
    },
    run: async () => {
      await readAll(projector, events);
      await copyAll(owner, lines);
      return { events };
    },
  };
};

export const endOfFloor = async ({ owner }: BenchLog, events: number): Promise<string> => {
  const { rows } = await owner.query<{ view: string; id: string; doc: object }>(
    `select view, id, doc from ${floorTable('documents')}`,
  );
  return endOf(
    rows.map(({ view, id, doc }): Row => [view, id, doc]),
    events,
  );
};
