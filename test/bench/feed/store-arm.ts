import { PostgresFeed, type Position } from '@attestry/event-store';
import type { Pool } from 'pg';
import type { Arm } from '../measure/rounds.js';
import type { Seen } from './seen.js';

/** Events a page, as projectors read. */
export const PAGE = 1_000;

/** Ours: the feed as projectors use it. */
export const feedArm = (name: string, projector: Pool, events: number, seen: Seen): Arm => {
  const feed = new PostgresFeed({ pool: projector });
  return {
    name,
    run: async (run) => {
      let position: Position | undefined;
      let read = 0;
      while (read < events) {
        const page = await feed.read(position, Math.min(PAGE, events - read));
        if (page.length === 0) throw new Error(`The feed ends after ${read} events.`);
        if (run === 0) for (const { id, data } of page) seen.add(id, data);
        read += page.length;
        position = page.at(-1)?.position;
      }
      return { events: read };
    },
  };
};
