import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { restartableBroker } from '@attestry/testing';
import type { RestartableBroker } from '@attestry/testing';
import { pino } from 'pino';
import { setTimeout as sleep } from 'node:timers/promises';
import { InboxConsumer } from './inbox/inbox-consumer.js';
import { KafkaJsKafka } from './kafka/kafkajs-kafka.js';
import { appendMany } from './testing/append.js';
import type { MessagingDatabase } from './testing/database.js';
import { messagingDatabase } from './testing/database.js';
import { makeRelay } from './testing/make-relay.js';
import { freshPrefix } from './testing/names.js';
import { firstArrivals, inversions, readTopic } from './testing/read-topic.js';
import { until } from './testing/until.js';
import { eventsTopic } from './topics.js';

const AWAY_MS = 20_000;
const log = pino({ level: 'silent' });

describe('the broker stopped for 20 s and back', () => {
  let broker: RestartableBroker;
  let database: MessagingDatabase;
  const prefix = freshPrefix();
  const topic = eventsTopic(prefix, 'evidence');

  beforeAll(async () => {
    [broker, database] = await Promise.all([restartableBroker(), messagingDatabase()]);
  }, 90_000);
  afterAll(async () => {
    await Promise.all([broker.remove(), database.close()]);
  }, 60_000);

  it('loses none: what was recorded meanwhile waits in the log and follows, in order', async () => {
    const kafka = new KafkaJsKafka({ brokers: broker.brokers, clientId: 'broker-away-spec', log });
    await kafka.ensureTopics([topic]);
    const relay = makeRelay({ ...database, kafka, topic });
    const pool = database.projector;
    const inbox = new InboxConsumer({ kafka, pool, group: prefix, topics: [topic], accept: () => undefined, log });
    relay.start();
    inbox.start();
    const taken = async () => (await pool.query<{ n: number }>('select count(*)::int as n from inbox')).rows[0]?.n ?? 0;
    const ids = await appendMany(database.app, 300);
    await until('the first have arrived', async () => (await taken()) === 300, 60_000);

    await broker.stop();
    const away = sleep(AWAY_MS);
    for (let part = 0; part < 4; part += 1) {
      (await appendMany(database.app, 100)).forEach((id) => ids.add(id));
      await sleep(1_000);
    }
    await away;
    expect((await relay.lag()).events).toBe(400);
    expect(await taken()).toBe(300);

    await broker.start();
    await until('all have arrived', async () => (await taken()) === ids.size, 90_000);
    expect((await relay.lag()).events).toBe(0);
    const events = await readTopic(kafka, topic);
    expect(new Set(events.map(({ id }) => id))).toEqual(ids);
    expect(inversions(firstArrivals(events))).toBe(0);
    const { rows } = await pool.query<{ stream: string; revision: number }>(
      'select stream, revision from inbox order by tx, position',
    );
    expect(inversions(rows)).toBe(0);
    await Promise.all([relay.stop(), inbox.stop()]);
    await kafka.disconnect();
  }, 240_000);
});
