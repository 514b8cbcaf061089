import type { Position } from './event-store.js';

/** Before the first event of any log. */
export const START: Position = '0:0';

const PATTERN = /^(\d+):(\d+)$/;

/** The two numbers of a position, as decimal text (both may exceed what a JavaScript number holds). */
export const splitPosition = (position: Position): readonly [tx: string, position: string] => {
  const [, tx, at] = PATTERN.exec(position) ?? [];
  if (tx === undefined || at === undefined)
    throw new RangeError(`"${position}" is not a log position <tx>:<position>.`);
  return [tx, at];
};

/** Negative when `a` comes before `b` in the log, positive when after, 0 when they are the same place. */
export const comparePositions = (a: Position, b: Position): number => {
  const [aTx, aAt] = splitPosition(a);
  const [bTx, bAt] = splitPosition(b);
  const difference = BigInt(aTx) - BigInt(bTx) || BigInt(aAt) - BigInt(bAt);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
