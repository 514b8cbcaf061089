import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendTo } from '../contract/harness.js';
import { eventIds } from '../event-ids.js';
import { appendStatement } from './append-statement.js';
import type { TestLog } from './testing/test-log.js';
import { openTestLog } from './testing/test-log.js';

const WRITERS = 16;
const STREAMS = 50;
const RUN_MS = 5_000;

interface Seen {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
}

describe('the feed under 16 writers, with slow and rolled-back transactions, for 5 s', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await openTestLog();
  });
  afterAll(() => log.close());

  /** One append in a transaction of its own: 30 % hold it open for 0-4 ms, 5 % roll back. Gives the ids it committed. */
  const write = async (): Promise<string[]> => {
    const append = appendTo({ tenant: 'race', stream: `evidence-race-${randomInt(STREAMS)}`, commandId: randomUUID() });
    const ids = eventIds(append, 1);
    const client = await log.app.connect();
    try {
      await client.query('begin');
      await client.query(appendStatement(append, ids, new Date().toISOString()));
      if (randomInt(100) < 30) await pause(randomInt(5));
      const undo = randomInt(100) < 5;
      await client.query(undo ? 'rollback' : 'commit');
      return undo ? [] : ids;
    } finally {
      client.release();
    }
  };

  const writer = async (until: number, committed: Set<string>): Promise<void> => {
    while (Date.now() < until) for (const id of await write()) committed.add(id);
  };

  /** Reads without a pause until the writers have stopped and it meets the end. */
  const follow = async (stopped: () => boolean, page: () => Promise<Seen[]>, seen: Seen[]): Promise<void> => {
    for (;;) {
      const last = stopped();
      const events = await page();
      seen.push(...events);
      if (last && events.length === 0) return;
    }
  };

  const pagesOfFeed = (): (() => Promise<Seen[]>) => {
    let from: string | undefined;
    return async () => {
      const events = await log.feed.read(from, 500);
      from = events.at(-1)?.position ?? from;
      return events;
    };
  };

  const pagesByPositionAlone = (): (() => Promise<Seen[]>) => {
    let from = '0';
    return async () => {
      const { rows } = await log.projector.query<Seen & { position: string }>(
        'select id, stream, revision, position from events where position > $1 order by position limit 500',
        [from],
      );
      from = rows.at(-1)?.position ?? from;
      return rows;
    };
  };

  it('lost = 0, duplicated = 0, reordered within a stream = 0 (control: the reader by position alone loses events)', async () => {
    const committed = new Set<string>();
    const [feed, naive]: [Seen[], Seen[]] = [[], []];
    let running = true;
    const readers = [
      follow(() => !running, pagesOfFeed(), feed),
      follow(() => !running, pagesByPositionAlone(), naive),
    ];
    const until = Date.now() + RUN_MS;
    await Promise.all(Array.from({ length: WRITERS }, () => writer(until, committed)));
    await pause(500);
    running = false;
    await Promise.all(readers);
    expect(committed.size).toBeGreaterThan(500);
    expect(faults(feed, committed)).toEqual({ lost: 0, duplicated: 0, reordered: 0 });
    expect(faults(naive, committed).lost).toBeGreaterThan(0);
  }, 30_000);
});

const faults = (
  seen: readonly Seen[],
  committed: ReadonlySet<string>,
): { lost: number; duplicated: number; reordered: number } => {
  const ids = new Set(seen.map(({ id }) => id));
  const revisions = new Map<string, number>();
  let reordered = 0;
  for (const { stream, revision } of seen) {
    if (revision <= (revisions.get(stream) ?? -1)) reordered += 1;
    revisions.set(stream, revision);
  }
  return { lost: [...committed].filter((id) => !ids.has(id)).length, duplicated: seen.length - ids.size, reordered };
};
