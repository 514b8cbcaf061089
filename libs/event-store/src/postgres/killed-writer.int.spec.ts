import { randomInt } from 'node:crypto';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { appendTo, event, freshTenant } from '../contract/harness.js';
import { eventIds } from '../event-ids.js';
import type { Append } from '../event-store.js';
import { appendStatement } from './append-statement.js';
import type { TestLog } from './testing/test-log.js';
import { openTestLog } from './testing/test-log.js';

const ROUNDS = 60;
/** Large enough that an append takes many times as long as a timer is late. */
const BATCH = 200;

describe('a writer whose connection is cut after it has sent a batch', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await openTestLog();
  });
  afterAll(() => log.close());

  const cut = (client: Client): void => {
    (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
  };

  /** Sends the append on a warm connection and cuts it at a random moment of about the time that an append takes. */
  const sendAndCut = async (append: Append): Promise<void> => {
    const client = new Client({ connectionString: log.database.appUrl });
    client.on('error', () => undefined);
    await client.connect();
    const send = (one: Append): Promise<unknown> =>
      client.query(appendStatement(one, eventIds(one, one.events.length), new Date().toISOString()));
    const before = performance.now();
    const { tenant, commandId, events } = append;
    await send(appendTo({ tenant, stream: `evidence-warm-${commandId}`, events }));
    const usual = performance.now() - before;
    const settled = send(append).then(
      () => undefined,
      () => undefined,
    );
    await pause(randomInt(Math.max(2, Math.ceil(usual))));
    cut(client);
    await settled;
  };

  it('leaves all of it or nothing, and a retry with the same command id makes it exactly one', async () => {
    const tenant = freshTenant();
    const counts: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const events = Array.from({ length: BATCH }, () => event());
      const append = appendTo({ tenant, stream: `evidence-${round}`, expected: 'no_stream', events });
      await sendAndCut(append);
      counts.push((await log.store.readStream(tenant, append.stream)).length);
      await log.store.append(append);
      expect(await log.store.readStream(tenant, append.stream)).toHaveLength(BATCH);
    }
    expect(new Set(counts)).toEqual(new Set([0, BATCH]));
  }, 30_000);
});
