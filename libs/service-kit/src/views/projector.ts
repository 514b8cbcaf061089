import type { Pool, PoolClient } from 'pg';
import type { EventFeed, RecordedEvent } from '@attestry/event-store';
import type { Touch } from './fold-page.js';
import { foldPage, touches } from './fold-page.js';
import { readEarlier } from './read-earlier.js';
import type { BuildOf, ReaderRow } from './reader-row.js';
import { buildOf, readerRow } from './reader-row.js';
import type { AnyView } from './view.js';
import { readDocuments, writeDocuments } from './write-documents.js';

const PAGE = 1_000;

/** Folds what a page of facts touches into the documents of the builds, inside the transaction of the client. */
const foldInto = async (client: PoolClient, build: BuildOf, page: readonly Touch[]): Promise<void> => {
  const stored = await readDocuments(client, build, page);
  const earlier = await readEarlier(client, build, page, stored);
  await writeDocuments(client, build, foldPage(page, stored, earlier));
};

/** What is folded can be folded again: nobody waits for the disk, and a crash of the database takes both back together. */
const MOVE = `update readers set position = $3, updated_at = now()
  from (select set_config('synchronous_commit', 'off', true)) relaxed
  where name = $1 and position is not distinct from $2 and build = $4 and builds = $5::jsonb`;

type NamedReader = ReaderRow & { readonly name: string };

/** False when another owner moved it first or a rebuild let readers see another build. */
const moveCheckpoint = async (
  client: PoolClient,
  { name, position, build, builds }: NamedReader,
  facts: readonly RecordedEvent[],
): Promise<boolean> => {
  const values = [name, position ?? null, facts.at(-1)?.position, build, JSON.stringify(builds)];
  const { rowCount } = await client.query({ name: 'move projector', text: MOVE, values });
  return rowCount === 1;
};

/**
 * Folds one page into documents and moves the checkpoint, in one transaction; false when another owner moved it first or a
 * rebuild let readers see another build. Facts that no read model is made of move the checkpoint alone.
 */
export const projectPage = async (
  client: PoolClient,
  reader: NamedReader,
  views: readonly AnyView[],
  facts: readonly RecordedEvent[],
): Promise<boolean> => {
  const page = touches(views, facts);
  if (page.length === 0) return moveCheckpoint(client, reader, facts);
  await client.query('begin');
  try {
    await foldInto(client, buildOf(reader), page);
    const moved = await moveCheckpoint(client, reader, facts);
    await client.query(moved ? 'commit' : 'rollback');
    return moved;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

const fold = async (
  pool: Pool,
  reader: NamedReader,
  views: readonly AnyView[],
  facts: readonly RecordedEvent[],
): Promise<boolean> => {
  const client = await pool.connect();
  try {
    return await projectPage(client, reader, views, facts);
  } finally {
    client.release();
  }
};

/**
 * Folds the feed, a page each call; gives whether more is known to be at hand. It remembers its row, and reads it anew whenever it
 * was not what the database holds.
 */
export const projector = (
  pool: Pool,
  feed: EventFeed,
  name: string,
  views: readonly AnyView[],
): (() => Promise<boolean>) => {
  let known: ReaderRow | undefined;
  return async () => {
    const reader = known ?? (await readerRow(pool, name));
    known = undefined;
    const facts = await feed.read(reader.position, PAGE);
    const moved = facts.length === 0 || (await fold(pool, { ...reader, name }, views, facts));
    if (moved) known = { ...reader, position: facts.at(-1)?.position ?? reader.position };
    return !moved || facts.length === PAGE;
  };
};
