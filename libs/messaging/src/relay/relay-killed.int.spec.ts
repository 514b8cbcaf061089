import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testBrokers } from '@attestry/testing';
import { pino } from 'pino';
import { InboxConsumer } from '../inbox/inbox-consumer.js';
import { KafkaJsKafka } from '../kafka/kafkajs-kafka.js';
import { appendMany } from '../testing/append.js';
import { kill, said, startChild } from '../testing/child.js';
import type { MessagingDatabase } from '../testing/database.js';
import { messagingDatabase } from '../testing/database.js';
import { freshPrefix } from '../testing/names.js';
import { firstArrivals, inversions, readTopic } from '../testing/read-topic.js';
import { until } from '../testing/until.js';
import { eventsTopic } from '../topics.js';
import { RelayCheckpoints } from './relay-checkpoints.js';

const ROUNDS = 12;
const EVENTS = 2_000;
const log = pino({ level: 'silent' });
const kafka = new KafkaJsKafka({ brokers: testBrokers(), clientId: 'relay-killed-spec', log });

describe(`a relay killed ${ROUNDS} times between the broker's answer and its checkpoint`, () => {
  let database: MessagingDatabase;
  let ids: Set<string>;
  const prefix = freshPrefix();
  const topic = eventsTopic(prefix, 'evidence');

  beforeAll(async () => {
    database = await messagingDatabase();
    await kafka.ensureTopics([topic]);
    ids = await appendMany(database.app, EVENTS);
    const args = [database.projectorUrl, testBrokers().join(','), topic];
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = startChild('relay-child', [...args, String(1 + (round % 2))]);
      await said(child, 'acknowledged');
      await kill(child);
    }
    const last = startChild('relay-child', args);
    const checkpoints = new RelayCheckpoints(database.projector, 'evidence');
    await until('the rest is sent', async () => (await checkpoints.lag()).events === 0, 60_000);
    await kill(last);
  }, 180_000);
  afterAll(async () => {
    await kafka.disconnect();
    await database.close();
  });

  it('loses none, repeats some (control), and what is new comes in the order of its stream', async () => {
    const events = await readTopic(kafka, topic);
    expect(new Set(events.map(({ id }) => id))).toEqual(ids);
    expect(events.length - ids.size).toBeGreaterThan(0);
    expect(events.length - ids.size).toBeLessThanOrEqual(ROUNDS * 100);
    expect(inversions(firstArrivals(events))).toBe(0);
  }, 60_000);

  it('has each effect once after the inbox', async () => {
    const pool = database.projector;
    const inbox = new InboxConsumer({ kafka, pool, group: prefix, topics: [topic], accept: () => undefined, log });
    inbox.start();
    await inbox.joined();
    await until('all taken in', async () => (await inbox.lag()) === 0, 60_000);
    await inbox.stop();
    const { rows } = await pool.query<{ id: string; stream: string; revision: number }>(
      'select id, stream, revision from inbox order by tx, position',
    );
    expect(rows).toHaveLength(EVENTS);
    expect(new Set(rows.map(({ id }) => id))).toEqual(ids);
    expect(inversions(rows)).toBe(0);
  }, 60_000);
});
