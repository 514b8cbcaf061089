import { PostgresFeed, type Position } from '@attestry/event-store';
import type { Pool } from 'pg';
import { spreadOf, type Spread } from '../measure/spread.js';
import { PAGE } from './store-arm.js';

const READS = 60;

const positionAt = async (projector: Pool, offset: number): Promise<Position> => {
  const sql = `select tx || ':' || position as at from events order by tx, position offset $1 limit 1`;
  const { rows } = await projector.query<{ at: Position }>(sql, [offset]);
  return rows[0]?.at ?? '0:0';
};

/** How long the next page takes late in the log, beside early in it: each pair of reads is one ratio. */
export const resume = async (projector: Pool, stored: number): Promise<Spread> => {
  const feed = new PostgresFeed({ pool: projector });
  const [early, late] = [await positionAt(projector, stored * 0.01), await positionAt(projector, stored * 0.99 - PAGE)];
  const time = async (from: Position): Promise<number> => {
    const began = performance.now();
    await feed.read(from, PAGE);
    return performance.now() - began;
  };
  const ratios: number[] = [];
  for (let read = 0; read < READS; read += 1) {
    const [first, second, third, fourth] = [await time(early), await time(late), await time(late), await time(early)];
    if (read >= READS / 10) ratios.push((second + third) / (first + fourth));
  }
  return spreadOf(ratios);
};
