import type { EventFeed, Position } from '@attestry/event-store';
import type { Pool } from 'pg';
import { foldPage, touches } from '../views/fold-page.js';
import { readEarlier } from '../views/read-earlier.js';
import type { BuildOf } from '../views/reader-row.js';
import type { AnyView } from '../views/view.js';
import { pagesUntil } from './pages.js';
import type { Pending } from './pending.js';

/** A second build of some read models, beside the one that readers see. */
export interface Shadow {
  readonly pool: Pool;
  readonly feed: EventFeed;
  readonly views: readonly AnyView[];
  readonly build: BuildOf;
  readonly pending: Pending;
  /** Told how many facts have been folded after each page. */
  readonly folded: (facts: number) => void;
  position: Position | undefined;
  facts: number;
}

/**
 * Folds what is missing up to a place of the log and stores it. There is no transaction around it: what is half done belongs to
 * a build that nobody reads.
 */
export const replayUntil = async (shadow: Shadow, until: Position | undefined): Promise<void> => {
  if (until === undefined) return;
  const { pool, build, feed, views, pending } = shadow;
  for await (const facts of pagesUntil(feed, shadow.position, until)) {
    const touched = touches(views, facts);
    const stored = await pending.documents(touched);
    await pending.take(foldPage(touched, stored, await readEarlier(pool, build, touched, stored)));
    shadow.position = facts.at(-1)?.position;
    shadow.facts += facts.length;
    shadow.folded(shadow.facts);
  }
  await pending.store();
};
