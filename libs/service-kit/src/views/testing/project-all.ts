import { PostgresFeed } from '@attestry/event-store';
import type { Pool } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { projector as projecting } from '../projector.js';
import { readerRow } from '../reader-row.js';
import type { AnyView } from '../view.js';

/**
 * Projects until nothing is left. An empty page is not the end: a transaction that a stranger holds open anywhere on the
 * server keeps back what was committed after it began.
 */
export const projectAll = async (projector: Pool, reader: string, views: readonly AnyView[]): Promise<void> => {
  const feed = new PostgresFeed({ pool: projector, sources: 'merged' });
  const next = projecting(projector, feed, reader, views);
  for (; ; await sleep(10)) {
    while (await next());
    const { behind, withheld } = await feed.lag((await readerRow(projector, reader)).position);
    if (behind + withheld === 0) return;
  }
};
