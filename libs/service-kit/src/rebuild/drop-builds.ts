import type { Pool } from 'pg';
import type { BuildOf } from '../views/reader-row.js';

const TABLES = ['documents', 'documents_history'] as const;
const PIECE = 10_000;

const dropBuild = async (pool: Pool, table: string, view: string, build: number): Promise<void> => {
  for (;;) {
    const { rowCount } = await pool.query(
      `delete from ${table} where ctid = any(array(select ctid from ${table} where build = $1 and view = $2 limit ${PIECE}))`,
      [build, view],
    );
    if (rowCount === 0) return;
  }
};

/** Removes every build of the read models that nobody reads, piece by piece: one long statement would hold back the log. */
export const dropBuilds = async (pool: Pool, live: BuildOf, views: readonly string[]): Promise<void> => {
  for (const table of TABLES) {
    const { rows } = await pool.query<{ view: string; build: number }>(
      `select distinct view, build from ${table} where view = any($1)`,
      [views],
    );
    for (const { view, build } of rows) if (build !== live(view)) await dropBuild(pool, table, view, build);
  }
};
