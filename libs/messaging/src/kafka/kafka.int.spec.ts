import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testBrokers } from '@attestry/testing';
import { pino } from 'pino';
import { freshPrefix } from '../testing/names.js';
import { until } from '../testing/until.js';
import { eventsTopic } from '../topics.js';
import type { IncomingBatch } from './kafka-port.js';
import { KafkaJsKafka } from './kafkajs-kafka.js';

const log = pino({ level: 'silent' });
const connected = () => new KafkaJsKafka({ brokers: testBrokers(), clientId: 'kafka-spec', log, partitions: 3 });
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({
    key: `acme/s-${(from + index) % 5}`,
    value: `{"n":${from + index}}`,
    headers: { ce_id: String(from + index) },
  }));

describe('the broker port on kafkajs', () => {
  const prefix = freshPrefix();
  const kafka = connected();
  const topic = eventsTopic(prefix, 'evidence');
  const warnings: string[] = [];
  const warned = (warning: Error) => void warnings.push(warning.name);

  beforeAll(() => void process.on('warning', warned));
  afterAll(async () => {
    process.off('warning', warned);
    await kafka.disconnect();
  });

  it('makes a topic once, with the partitions asked for', async () => {
    await kafka.ensureTopics([topic]);
    await kafka.ensureTopics([topic], 9);
    await kafka.send(topic, numbered(0, 30));
    expect(await kafka.lag('nobody', [topic])).toBe(30);
  });

  it('does not send to a topic that nobody made', async () => {
    await expect(kafka.send(`${prefix}.misspelt`, numbered(0, 1))).rejects.toThrow();
  });

  it('delivers from the beginning, in order per key, and commits after the work', async () => {
    const seen: number[] = [];
    const lags: number[] = [];
    const handle = async ({ messages }: IncomingBatch) => {
      lags.push(await kafka.lag(prefix, [topic]));
      seen.push(...messages.map(({ headers }) => Number(headers['ce_id'])));
    };
    const subscription = await kafka.subscribe({ group: prefix, topics: [topic], handle });
    await until('all seen', () => seen.length === 30);
    await until('all committed', async () => (await kafka.lag(prefix, [topic])) === 0);
    await subscription.stop();
    expect(lags[0]).toBe(30);
    for (const key of [0, 1, 2, 3, 4]) {
      const ofKey = seen.filter((n) => n % 5 === key);
      expect(ofKey).toEqual([...ofKey].sort((a, b) => a - b));
    }
  });

  it('gives a batch again whose work failed, and goes on where another member stopped', async () => {
    await kafka.send(topic, numbered(30, 40));
    const seen: number[] = [];
    let failures = 0;
    const handle = ({ messages }: IncomingBatch) => {
      failures += 1;
      if (failures <= 2) return Promise.reject(new Error('away'));
      seen.push(...messages.map(({ headers }) => Number(headers['ce_id'])));
      return Promise.resolve();
    };
    const subscription = await kafka.subscribe({ group: prefix, topics: [topic], handle });
    await until('all seen', () => new Set(seen).size === 10);
    await subscription.stop();
    expect([...new Set(seen)].sort((a, b) => a - b)).toEqual(
      numbered(30, 40).map(({ headers }) => Number(headers.ce_id)),
    );
    expect(failures).toBeGreaterThan(2);
  });

  it('raises no TimeoutNegativeWarning on Node 24', () => {
    expect(warnings).not.toContain('TimeoutNegativeWarning');
  });
});
