import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testBrokers } from '@attestry/testing';
import { pino } from 'pino';
import { toMessage } from '../cloud-events/to-message.js';
import { KafkaJsKafka } from '../kafka/kafkajs-kafka.js';
import { kill, said, startChild } from '../testing/child.js';
import type { MessagingDatabase } from '../testing/database.js';
import { messagingDatabase } from '../testing/database.js';
import { anEvent } from '../testing/events.js';
import { freshPrefix } from '../testing/names.js';
import { inversions } from '../testing/read-topic.js';
import { until } from '../testing/until.js';
import { eventsTopic } from '../topics.js';

const ROUNDS = 4;
const EVENTS = 2_000;
const kafka = new KafkaJsKafka({
  brokers: testBrokers(),
  clientId: 'consumer-killed-spec',
  log: pino({ level: 'silent' }),
});

describe(`a consumer killed ${ROUNDS} times between the effect and the commit of its offset`, () => {
  let database: MessagingDatabase;
  let delivered = 0;
  const prefix = freshPrefix();
  const topic = eventsTopic(prefix, 'evidence');

  beforeAll(async () => {
    database = await messagingDatabase();
    await kafka.ensureTopics([topic]);
    const events = Array.from({ length: EVENTS }, (_, index) =>
      anEvent({ stream: `evidence-acme-${index % 50}`, revision: Math.floor(index / 50) }),
    );
    for (let from = 0; from < EVENTS; from += 500)
      await kafka.send(
        topic,
        events.slice(from, from + 500).map((event) => toMessage(event, 'evidence')),
      );
  }, 60_000);
  afterAll(async () => {
    await kafka.disconnect();
    await database.close();
  });

  const consumer = (stopAfter?: number) => {
    const args = [
      database.projectorUrl,
      testBrokers().join(','),
      topic,
      prefix,
      ...(stopAfter ? [String(stopAfter)] : []),
    ];
    const child = startChild('consumer-child', args);
    child.on('message', (message: string | { delivered: number }) => {
      if (typeof message === 'object') delivered += message.delivered;
    });
    return child;
  };

  it('has each effect once and in order, though events were delivered again (control)', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const child = consumer(1 + (round % 2));
      await said(child, 'effected');
      await kill(child);
    }
    const last = consumer();
    await until('all committed', async () => (await kafka.lag(prefix, [topic])) === 0, 60_000);
    await kill(last);
    const { rows } = await database.projector.query<{ id: string; stream: string; revision: number }>(
      'select id, stream, revision from inbox order by tx, position',
    );
    expect(rows).toHaveLength(EVENTS);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(EVENTS);
    expect(inversions(rows)).toBe(0);
    expect(delivered).toBeGreaterThan(EVENTS);
  }, 180_000);
});
