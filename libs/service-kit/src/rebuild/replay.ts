import type { EventFeed, Position } from '@attestry/event-store';
import type { Pool } from 'pg';
import { comparePositions } from '../views/positions.js';
import { foldInto, PAGE } from '../views/projector.js';
import type { BuildOf } from '../views/reader-row.js';
import type { AnyView } from '../views/view.js';

/** A second build of some read models, beside the one that readers see. */
export interface Shadow {
  readonly pool: Pool;
  readonly feed: EventFeed;
  readonly views: readonly AnyView[];
  readonly build: BuildOf;
  /** Told how many facts have been folded after each page. */
  readonly folded: (facts: number) => void;
  position: Position | undefined;
  facts: number;
}

/** Folds what is missing up to a place of the log, a page a transaction, so that none is ever open for long. */
export const replayUntil = async (shadow: Shadow, until: Position | undefined): Promise<void> => {
  if (until === undefined) return;
  while (shadow.position === undefined || comparePositions(shadow.position, until) < 0) {
    const page = await shadow.feed.read(shadow.position, PAGE);
    const facts = page.filter(({ position }) => comparePositions(position, until) <= 0);
    const last = facts.at(-1);
    if (!last) return;
    await foldPage(shadow, facts);
    shadow.position = last.position;
    shadow.facts += facts.length;
    shadow.folded(shadow.facts);
  }
};

const foldPage = async (
  { pool, build, views }: Shadow,
  facts: Awaited<ReturnType<EventFeed['read']>>,
): Promise<void> => {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    await foldInto(client, build, views, facts);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
};
