import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { restartableBroker, testBrokers, type RestartableBroker } from './kafka.js';

const topicsOf = async (brokers: string[]): Promise<string[]> => {
  const admin = new Kafka({
    brokers,
    logLevel: logLevel.NOTHING,
    retry: { retries: 0 },
    connectionTimeout: 500,
  }).admin();
  await admin.connect();
  return admin.listTopics().finally(() => admin.disconnect());
};

describe('a broker of one spec', () => {
  let broker: RestartableBroker;
  beforeAll(async () => void (broker = await restartableBroker()), 60_000);
  afterAll(() => broker.remove());

  it('keeps its topics over a stop, while the shared broker goes on', async () => {
    const admin = new Kafka({ brokers: broker.brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: 'kept' }] });
    await admin.disconnect();
    await broker.stop();
    await expect(topicsOf(broker.brokers)).rejects.toThrow();
    await expect(topicsOf(testBrokers())).resolves.not.toContain('kept');
    await broker.start();
    await expect(topicsOf(broker.brokers)).resolves.toContain('kept');
  }, 60_000);
});
