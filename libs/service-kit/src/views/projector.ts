import type { Pool, PoolClient } from 'pg';
import type { EventFeed, RecordedEvent } from '@attestry/event-store';
import { foldPage, touches } from './fold-page.js';
import { readEarlier } from './read-earlier.js';
import type { BuildOf, ReaderRow } from './reader-row.js';
import { buildOf, readerRow } from './reader-row.js';
import type { AnyView } from './view.js';
import { readDocuments, writeDocuments } from './write-documents.js';

const PAGE = 1_000;

/** Folds one page into the documents of the builds, inside the transaction of the client. */
export const foldInto = async (
  client: PoolClient,
  build: BuildOf,
  views: readonly AnyView[],
  facts: readonly RecordedEvent[],
): Promise<void> => {
  const page = touches(views, facts);
  const stored = await readDocuments(client, build, page);
  const earlier = await readEarlier(client, build, page, stored);
  await writeDocuments(client, build, foldPage(page, stored, earlier));
};

/** What is folded can be folded again: nobody waits for the disk, and a crash of the database takes both back together. */
const BEGIN = 'begin; set local synchronous_commit = off';

/**
 * Folds one page into documents and moves the checkpoint, in one transaction; false when another owner moved it first or a
 * rebuild let readers see another build.
 */
export const projectPage = async (
  client: PoolClient,
  reader: ReaderRow & { readonly name: string },
  views: readonly AnyView[],
  facts: readonly RecordedEvent[],
): Promise<boolean> => {
  await client.query(BEGIN);
  try {
    await foldInto(client, buildOf(reader), views, facts);
    const moved = await client.query(
      `update readers set position = $3, updated_at = now()
        where name = $1 and position is not distinct from $2 and build = $4 and builds = $5::jsonb`,
      [reader.name, reader.position ?? null, facts.at(-1)?.position, reader.build, JSON.stringify(reader.builds)],
    );
    await client.query(moved.rowCount === 1 ? 'commit' : 'rollback');
    return moved.rowCount === 1;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

/** One step of the projector: the next page of the feed. Gives the number of facts folded. */
export const projectNext = async (
  pool: Pool,
  feed: EventFeed,
  name: string,
  views: readonly AnyView[],
): Promise<number> => {
  const reader = await readerRow(pool, name);
  const facts = await feed.read(reader.position, PAGE);
  if (facts.length === 0) return 0;
  const client = await pool.connect();
  try {
    await projectPage(client, { ...reader, name }, views, facts);
    return facts.length;
  } finally {
    client.release();
  }
};
