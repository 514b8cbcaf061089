import type { Pool, PoolClient } from 'pg';
import type { EventFeed, Position, RecordedEvent } from '@attestry/event-store';
import { foldPage, touches } from './fold-page.js';
import type { AnyView } from './view.js';
import { readDocuments, writeDocuments } from './write-documents.js';

export const PAGE = 1_000;

/** Folds one page into documents and moves the checkpoint, in one transaction; false when another owner moved it first. */
export const projectPage = async (
  client: PoolClient,
  reader: { name: string; build: number; from: Position | undefined },
  views: readonly AnyView[],
  facts: readonly RecordedEvent[],
): Promise<boolean> => {
  const page = touches(views, facts);
  await client.query('begin');
  try {
    const stored = await readDocuments(client, reader.build, page);
    await writeDocuments(client, reader.build, foldPage(page, stored));
    const moved = await client.query(
      `update readers set position = $3, updated_at = now() where name = $1 and position is not distinct from $2`,
      [reader.name, reader.from ?? null, facts.at(-1)?.position],
    );
    await client.query(moved.rowCount === 1 ? 'commit' : 'rollback');
    return moved.rowCount === 1;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

export interface ReaderRow {
  readonly position: Position | undefined;
  readonly build: number;
}

export const readerRow = async (pool: Pool, name: string): Promise<ReaderRow> => {
  await pool.query('insert into readers (name) values ($1) on conflict do nothing', [name]);
  const { rows } = await pool.query<{ position: string | null; build: number }>(
    'select position, build from readers where name = $1',
    [name],
  );
  const row = rows[0];
  if (!row) throw new Error(`The reader ${name} has no row.`);
  return { position: row.position ?? undefined, build: row.build };
};

/** One step of the projector: the next page of the feed. Gives the number of facts folded. */
export const projectNext = async (
  pool: Pool,
  feed: EventFeed,
  name: string,
  views: readonly AnyView[],
): Promise<number> => {
  const { position, build } = await readerRow(pool, name);
  const facts = await feed.read(position, PAGE);
  if (facts.length === 0) return 0;
  const client = await pool.connect();
  try {
    await projectPage(client, { name, build, from: position }, views, facts);
    return facts.length;
  } finally {
    client.release();
  }
};
