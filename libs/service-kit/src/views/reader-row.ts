import type { Pool, PoolClient } from 'pg';
import type { Position } from '@attestry/event-store';

/** How far a reader of the local feed has come, and which build of each read model it writes and its readers see. */
export interface ReaderRow {
  readonly position: Position | undefined;
  /** Of every read model that has no number of its own. */
  readonly build: number;
  readonly builds: Readonly<Record<string, number>>;
}

/** The build of a read model by its name. */
export type BuildOf = (view: string) => number;

export const buildOf =
  ({ build, builds }: Pick<ReaderRow, 'build' | 'builds'>): BuildOf =>
  (view) =>
    builds[view] ?? build;

interface Row extends Omit<ReaderRow, 'position'> {
  readonly position: string | null;
}

const SELECT = 'select position, build, builds from readers where name = $1';

const found = (name: string, row: Row | undefined): ReaderRow => {
  if (!row) throw new Error(`The reader ${name} has no row.`);
  return { ...row, position: row.position ?? undefined };
};

export const readerRow = async (pool: Pool, name: string): Promise<ReaderRow> => {
  const { rows } = await pool.query<Row>(SELECT, [name]);
  if (rows[0]) return found(name, rows[0]);
  await pool.query('insert into readers (name) values ($1) on conflict do nothing', [name]);
  return readerRow(pool, name);
};

/** The same, and the reader stands still until the transaction ends. */
export const heldReaderRow = async (client: PoolClient, name: string): Promise<ReaderRow> => {
  const { rows } = await client.query<Row>(`${SELECT} for update`, [name]);
  return found(name, rows[0]);
};
