import { setTimeout as pause } from 'node:timers/promises';
import { AppendSignal, PostgresEventStore, PostgresFeed, type Position } from '@attestry/event-store';
import type { BenchLog } from '../log/bench-log.js';
import { appendLive } from '../log/appender.js';
import { paced } from '../measure/pace.js';
import { percentile } from '../measure/spread.js';
import { PAGE } from './store-arm.js';

/** Milliseconds from the answer to an append until a reader has the event. */
export interface Lag {
  readonly p50: number;
  readonly p99: number;
  readonly events: number;
}

export interface LiveOptions {
  readonly perSecond: number;
  readonly seconds: number;
  /** Whether writer and reader share a process, as in a service; else the reader looks every `poll` milliseconds. */
  readonly signal: boolean;
  readonly poll: number;
}

const endOf = async ({ projector }: BenchLog): Promise<Position> => {
  const sql = `select tx || ':' || position as at from events order by tx desc, position desc limit 1`;
  return (await projector.query<{ at: Position }>(sql)).rows[0]?.at ?? '0:0';
};

/** Reads from the end on until `wanted` says that all have come; when each event came. */
const follow = async (feed: PostgresFeed, from: Position, poll: number, enough: (read: number) => boolean) => {
  const seen = new Map<string, number>();
  for (let position = from; !enough(seen.size);) {
    const page = await feed.read(position, PAGE);
    const now = performance.now();
    for (const { id } of page) seen.set(id, now);
    position = page.at(-1)?.position ?? position;
    if (page.length === 0) await feed.wait(poll);
  }
  return seen;
};

/** How far a reader at the end of the log is behind its writers. */
export const liveLag = async (log: BenchLog, { perSecond, seconds, signal, poll }: LiveOptions): Promise<Lag> => {
  const shared = new AppendSignal();
  const store = new PostgresEventStore({ pool: log.app, ...(signal && { signal: shared }) });
  const feed = new PostgresFeed({ pool: log.projector, ...(signal && { signal: shared }) });
  const answered = new Map<string, number>();
  const made = { all: undefined as number | undefined };
  const reading = follow(feed, await endOf(log), poll, (read) => read >= (made.all ?? Infinity));
  const stop = new AbortController();
  const writing = paced(perSecond, stop.signal, async (n) => {
    const { eventIds } = await appendLive(store, n);
    for (const id of eventIds) answered.set(id, performance.now());
  });
  await pause(seconds * 1_000);
  stop.abort();
  made.all = await writing;
  const seen = await reading;
  const lags = [...answered].map(([id, at]) => Math.max(0, (seen.get(id) ?? Infinity) - at));
  return { p50: percentile(lags, 0.5), p99: percentile(lags, 0.99), events: made.all };
};
