import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { EventFeed } from '@attestry/event-store';
import { PAGE, projectPage, readerRow } from './projector.js';
import type { AnyView } from './view.js';

/** SHA-256 over every document and past version of a build: two builds of the same facts have the same sum. */
export const checksum = async (pool: Pool, build: number): Promise<string> => {
  const { rows } = await pool.query<{ line: string }>(
    `select md5(string_agg(row, e'\\n' order by row)) as line from (
       select concat_ws('|', tenant, view, id, ordinal, doc::text, recorded_from) as row from documents where build = $1
       union all
       select concat_ws('|', tenant, view, id, ordinal, doc::text, recorded_from, recorded_to) from documents_history where build = $1
     ) all_versions`,
    [build],
  );
  return createHash('sha256')
    .update(rows[0]?.line ?? '')
    .digest('hex');
};

export interface Rebuilt {
  readonly facts: number;
  readonly before: string;
  readonly after: string;
}

/** Replays the local feed into a new build and then lets readers see it in one step: the old one or the new, never a mixture. */
export const rebuild = async (
  pool: Pool,
  feed: EventFeed,
  name: string,
  views: readonly AnyView[],
): Promise<Rebuilt> => {
  const live = await readerRow(pool, name);
  const build = live.build + 1;
  const shadow = `${name}#${build}`;
  await pool.query('delete from documents where build >= $1', [build]);
  await pool.query('delete from documents_history where build >= $1', [build]);
  await pool.query('delete from readers where name = $1', [shadow]);
  await pool.query('insert into readers (name, build) values ($1, $2)', [shadow, build]);
  const facts = await replayInto(pool, feed, shadow, build, views);
  const result = { facts, before: await checksum(pool, live.build), after: await checksum(pool, build) };
  await swap(pool, name, shadow, build);
  return result;
};

const replayInto = async (
  pool: Pool,
  feed: EventFeed,
  shadow: string,
  build: number,
  views: readonly AnyView[],
): Promise<number> => {
  const client = await pool.connect();
  let from: string | undefined;
  let total = 0;
  try {
    for (;;) {
      const facts = await feed.read(from, PAGE);
      if (facts.length === 0) return total;
      await projectPage(client, { name: shadow, build, from }, views, facts);
      from = facts.at(-1)?.position;
      total += facts.length;
    }
  } finally {
    client.release();
  }
};

const swap = async (pool: Pool, name: string, shadow: string, build: number): Promise<void> => {
  await pool.query(
    `with built as (delete from readers where name = $2 returning position)
     update readers set build = $3, position = (select position from built), updated_at = now() where name = $1`,
    [name, shadow, build],
  );
  await pool.query('delete from documents where build < $1', [build]);
  await pool.query('delete from documents_history where build < $1', [build]);
};
