import { PostgresFeed, type Position } from '@attestry/event-store';
import type { Pool } from 'pg';
import type { Arm } from '../measure/rounds.js';
import type { Seen } from './seen.js';

/** Events a page, as projectors read. */
export const PAGE = 1_000;

const readAll = async (feed: PostgresFeed, events: number, seen?: Seen): Promise<number> => {
  let position: Position | undefined;
  let read = 0;
  while (read < events) {
    const page = await feed.read(position, Math.min(PAGE, events - read));
    if (page.length === 0) throw new Error(`The feed ends after ${read} events.`);
    for (const { id, data } of seen ? page : []) seen?.add(id, data);
    read += page.length;
    position = page.at(-1)?.position;
  }
  return read;
};

/** Ours: the feed as projectors use it. Every arm reads its rows once before a run: the arm before may have displaced them. */
export const feedArm = (name: string, projector: Pool, events: number, seen: Seen): Arm => {
  const feed = new PostgresFeed({ pool: projector });
  return {
    name,
    prepare: async (run) => void (await readAll(feed, events, run === 0 ? seen : undefined)),
    run: async () => ({ events: await readAll(feed, events) }),
  };
};
