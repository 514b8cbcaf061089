import { randomUUID } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ifThere, made, writeWhole } from './durable.js';
import { comingOf, waitingOf } from './names.js';

/**
 * A mark lies for each file from its upload until evidence names it, and says since when it waits, in business time. A file
 * without one is never swept: evidence names it.
 */
export const waitingSince = async (mark: string): Promise<string | undefined> => ifThere(readFile(mark, 'utf8'));

export const beginWaiting = async (root: string, tenant: string, mark: string, now: string): Promise<void> => {
  await made(waitingOf(root, tenant));
  await writeWhole(mark, join(comingOf(root, tenant), `${basename(mark)}.${randomUUID()}.mark`), now);
};

/** Begins again, of one that waits: who names it next finds it there, or it was swept before. */
export const waitAgain = async (root: string, tenant: string, mark: string, now: string): Promise<void> => {
  if ((await waitingSince(mark)) !== undefined) await beginWaiting(root, tenant, mark, now);
};

/** Longer in real time than any upload or command lasts: in accelerated time days may pass in one of them. */
export const RESTING_MS = 600_000;

/** Whether one waits since before an instant of business time, and was not touched for a while of real time. */
export const hasWaited = async (mark: string, before: string): Promise<boolean> => {
  const [since, lying] = [await waitingSince(mark), await ifThere(stat(mark))];
  return since !== undefined && lying !== undefined && since < before && lying.mtimeMs < Date.now() - RESTING_MS;
};

export const endWaiting = (mark: string): Promise<void> => rm(mark, { force: true });
