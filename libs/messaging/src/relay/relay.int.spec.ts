import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testBrokers } from '@attestry/testing';
import { pino } from 'pino';
import { KafkaJsKafka } from '../kafka/kafkajs-kafka.js';
import { append, appendMany } from '../testing/append.js';
import type { MessagingDatabase } from '../testing/database.js';
import { messagingDatabase } from '../testing/database.js';
import { makeRelay } from '../testing/make-relay.js';
import { freshPrefix } from '../testing/names.js';
import { inversions, readTopic } from '../testing/read-topic.js';
import { until } from '../testing/until.js';
import { eventsTopic } from '../topics.js';
import { ClaimLost, RelayCheckpoints } from './relay-checkpoints.js';

const kafka = new KafkaJsKafka({ brokers: testBrokers(), clientId: 'relay-spec', log: pino({ level: 'silent' }) });

describe('the relay', () => {
  let database: MessagingDatabase;
  let ids: Set<string>;
  const topic = eventsTopic(freshPrefix(), 'evidence');
  const from = () => ({ ...database, kafka, topic });

  beforeAll(async () => {
    database = await messagingDatabase();
    await kafka.ensureTopics([topic]);
    ids = await appendMany(database.app, 1_000);
  }, 60_000);
  afterAll(async () => {
    await kafka.disconnect();
    await database.close();
  });

  it('counts what waits, sends it once and in the order of each stream, with two relays and one owner', async () => {
    const relays = [makeRelay(from(), { batch: 100 }), makeRelay(from(), { batch: 100 })];
    expect((await relays[0]?.lag())?.events).toBe(1_000);
    expect((await relays[0]?.lag())?.ageMilliseconds).toBeGreaterThan(0);
    relays.forEach((relay) => relay.start());
    await until('all sent', async () => (await relays[0]?.lag())?.events === 0);
    expect(relays.filter((relay) => relay.owner)).toHaveLength(1);
    const events = await readTopic(kafka, topic);
    expect(events).toHaveLength(1_000);
    expect(new Set(events.map(({ id }) => id))).toEqual(ids);
    expect(inversions(events)).toBe(0);
    const owner = relays.find((relay) => relay.owner);
    await owner?.stop();
    const heir = relays.find((relay) => relay !== owner);
    await until('the other took over', () => heir?.owner === true);
    const late = await append(database.app, 'evidence-acme-late');
    await until('sent by the heir', async () => (await heir?.lag())?.events === 0);
    expect((await readTopic(kafka, topic)).map(({ id }) => id)).toContain(late[0]);
    await heir?.stop();
  }, 60_000);

  it('would turn streams round with two relays that nobody elected (control)', async () => {
    const other = eventsTopic(freshPrefix(), 'evidence');
    await kafka.ensureTopics([other]);
    const unelected = () =>
      makeRelay(
        { ...from(), topic: other },
        {
          batch: 50,
          lock: {
            acquire: () => Promise.resolve({ lost: new AbortController().signal, release: () => Promise.resolve() }),
          },
          checkpoints: {
            claim: () => Promise.resolve({ epoch: '1', position: undefined }),
            advance: () => Promise.resolve(),
            lag: () => Promise.resolve({ events: 0, ageMilliseconds: 0 }),
          },
        },
      );
    const relays = [unelected(), unelected()];
    relays.forEach((relay) => relay.start());
    await until('both have sent', async () => (await kafka.lag('nobody', [other])) >= 2_000);
    await Promise.all(relays.map((relay) => relay.stop()));
    expect(inversions(await readTopic(kafka, other))).toBeGreaterThan(0);
  }, 60_000);

  it('fences a relay whose checkpoint another has claimed', async () => {
    const checkpoints = new RelayCheckpoints(database.projector, 'fenced');
    const old = await checkpoints.claim();
    await checkpoints.advance(old, undefined, '5:1');
    const current = await checkpoints.claim();
    expect(current.position).toBe('5:1');
    await expect(checkpoints.advance(old, '5:1', '6:2')).rejects.toThrow(ClaimLost);
    await expect(checkpoints.advance(current, '4:1', '6:2')).rejects.toThrow(ClaimLost);
    await checkpoints.advance(current, '5:1', '6:2');
    expect((await checkpoints.claim()).position).toBe('6:2');
  });
});
