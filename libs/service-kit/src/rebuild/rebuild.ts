import type { EventFeed } from '@attestry/event-store';
import type { Pool } from 'pg';
import type { BuildOf, ReaderRow } from '../views/reader-row.js';
import { buildOf, readerRow } from '../views/reader-row.js';
import type { AnyView } from '../views/view.js';
import type { Snapshot, Sum } from './checksums.js';
import { openSnapshot, sumsOf } from './checksums.js';
import { dropBuilds } from './drop-builds.js';
import { Pending } from './pending.js';
import type { Shadow } from './replay.js';
import { replayUntil } from './replay.js';
import { whileStill } from './while-still.js';

export interface Rebuild {
  /** Connections of the role that reads all organizations. */
  readonly pool: Pool;
  readonly feed: EventFeed;
  /** The reader whose documents are made anew. */
  readonly reader: string;
  readonly views: readonly AnyView[];
  readonly folded?: (facts: number) => void;
}

export interface RebuiltView {
  readonly view: string;
  /** What readers saw, and what the log says, at the same place of the log. */
  readonly before: Sum;
  readonly after: Sum;
}

export interface Rebuilt {
  readonly facts: number;
  readonly views: readonly RebuiltView[];
}

/** Whether readers had seen what the log says. */
export const unchanged = ({ views }: Rebuilt): boolean =>
  views.every(({ before, after }) => before.checksum === after.checksum);

const nextBuild = ({ build, builds }: ReaderRow): number => Math.max(build, ...Object.values(builds)) + 1;

/** Both builds at one place of the log, in one snapshot: the live one goes on at once, and the sums take their time. */
const compare = async (reader: string, shadow: Shadow, live: BuildOf): Promise<RebuiltView[]> => {
  const { pool } = shadow;
  const names = shadow.views.map(({ name }) => name);
  const snapshot = await whileStill(pool, reader, async ({ position }): Promise<Snapshot> => {
    await replayUntil(shadow, position);
    return openSnapshot(pool);
  });
  try {
    const before = await sumsOf(snapshot.client, live, names);
    const after = await sumsOf(snapshot.client, shadow.build, names);
    const none = { versions: 0, checksum: '' };
    return names.map((view) => ({ view, before: before.get(view) ?? none, after: after.get(view) ?? none }));
  } finally {
    await snapshot.close();
  }
};

/** From here on readers see the new build: the old one or the new, never a mixture. */
const swap = (reader: string, shadow: Shadow): Promise<void> =>
  whileStill(shadow.pool, reader, async ({ position }, client) => {
    await replayUntil(shadow, position);
    const builds = Object.fromEntries(shadow.views.map(({ name }) => [name, shadow.build(name)]));
    await client.query('update readers set builds = builds || $2::jsonb where name = $1', [
      reader,
      JSON.stringify(builds),
    ]);
  });

/**
 * Replays the local feed into new builds of the read models while the service goes on with the live ones, compares the two,
 * and lets readers see the new. One that was broken off leaves what the next one removes.
 */
export const rebuild = async ({ pool, feed, reader, views, folded }: Rebuild): Promise<Rebuilt> => {
  const live = await readerRow(pool, reader);
  const [old, build] = [buildOf(live), nextBuild(live)];
  const names = views.map(({ name }) => name);
  await dropBuilds(pool, old, names);
  const shadow: Shadow = {
    pool,
    feed,
    views,
    build: () => build,
    pending: new Pending(pool, () => build),
    folded: folded ?? (() => undefined),
    position: undefined,
    facts: 0,
  };
  await replayUntil(shadow, live.position);
  await catchUp(reader, shadow);
  const compared = await compare(reader, shadow, old);
  await catchUp(reader, shadow);
  await swap(reader, shadow);
  await dropBuilds(pool, shadow.build, names);
  return { facts: shadow.facts, views: compared };
};

/** What was recorded meanwhile is folded before the live documents have to stand still for the rest of it. */
const catchUp = async (reader: string, shadow: Shadow): Promise<void> =>
  replayUntil(shadow, (await readerRow(shadow.pool, reader)).position);
