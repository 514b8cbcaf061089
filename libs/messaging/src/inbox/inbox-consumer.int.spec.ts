import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { adminDatabaseUrl, testBrokers } from '@attestry/testing';
import pg from 'pg';
import { pino } from 'pino';
import { toMessage } from '../cloud-events/to-message.js';
import { KafkaJsKafka } from '../kafka/kafkajs-kafka.js';
import type { MessagingDatabase } from '../testing/database.js';
import { messagingDatabase } from '../testing/database.js';
import { anEvent } from '../testing/events.js';
import { freshPrefix } from '../testing/names.js';
import { inversions } from '../testing/read-topic.js';
import { until } from '../testing/until.js';
import { eventsTopic } from '../topics.js';
import type { Accept } from './examine.js';
import { InboxConsumer } from './inbox-consumer.js';
import { listParked } from './parked.js';
import { replayParked } from './replay.js';

const log = pino({ level: 'silent' });
const kafka = new KafkaJsKafka({ brokers: testBrokers(), clientId: 'inbox-spec', log });
const STREAMS = 20;
const sound = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => from + index).map((n) =>
    anEvent({ stream: `evidence-acme-${n % STREAMS}`, revision: Math.floor(n / STREAMS) }),
  );

describe('the inbox consumer', () => {
  let database: MessagingDatabase;
  let tries = 0;
  let wakes = 0;
  const prefix = freshPrefix();
  const topic = eventsTopic(prefix, 'evidence');
  const accept: Accept = (type) => {
    if (type !== 'Poison.v1') return;
    tries += 1;
    throw new Error('unknown type Poison.v1');
  };
  let inbox: InboxConsumer;
  const send = (events: ReturnType<typeof sound>) =>
    kafka.send(
      topic,
      events.map((event) => toMessage(event, 'evidence')),
    );
  const taken = async () => {
    const sql = 'select stream, revision from inbox order by tx, position';
    return (await database.projector.query<{ stream: string; revision: number }>(sql)).rows;
  };

  beforeAll(async () => {
    database = await messagingDatabase();
    inbox = new InboxConsumer({
      kafka,
      pool: database.projector,
      group: prefix,
      topics: [topic],
      accept,
      log,
      received: () => (wakes += 1),
      retry: { first: 10, longest: 20 },
    });
    inbox.start();
    await inbox.joined();
  }, 60_000);
  afterAll(async () => {
    await inbox.stop();
    await kafka.disconnect();
    await database.close();
  }, 60_000);

  it('tries a poison event three times, parks it, and the rest flows', async () => {
    const poison = anEvent({ stream: 'evidence-acme-poison', type: 'Poison.v1' });
    await send([...sound(0, 100), poison, ...sound(100, 200)]);
    await kafka.send(topic, [{ key: 'noise', value: 'no event', headers: {} }]);
    await until('the rest is in', async () => (await taken()).length === 200);
    await until('all is committed', async () => (await inbox.lag()) === 0);
    const parked = await listParked(database.projector);
    expect(parked.map(({ key, reason, attempts }) => [key, reason, attempts]).sort()).toEqual([
      ['acme/evidence-acme-poison', 'unknown type Poison.v1', 3],
      ['noise', 'the attribute specversion is missing', 3],
    ]);
    expect(tries).toBe(3);
    expect(wakes).toBeGreaterThan(0);
  }, 60_000);

  it('lets it in by a replay once its type is known', async () => {
    const ids = (await listParked(database.projector)).map(({ id }) => id);
    expect(await replayParked(database.projector, () => undefined, ids)).toEqual({ replayed: 1, parked: 1 });
    expect(await taken()).toContainEqual({ stream: 'evidence-acme-poison', revision: 0 });
  });

  it('waits while the database cuts its connections, loses none and keeps the order', async () => {
    const admin = new pg.Client({ connectionString: adminDatabaseUrl() });
    await admin.connect();
    const cut = () =>
      admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        new URL(database.projectorUrl).pathname.slice(1),
      ]);
    for (let from = 200; from < 1_200; from += 100) {
      await send(sound(from, from + 100));
      await cut();
    }
    await admin.end();
    await until('all is committed', async () => (await inbox.lag()) === 0, 60_000);
    const rows = await taken();
    expect(rows).toHaveLength(1_201);
    expect(inversions(rows)).toBe(0);
  }, 90_000);
});
