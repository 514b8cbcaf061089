import { describe, expect, it } from '@jest/globals';
import type { IncomingBatch, Subscribe } from '@attestry/messaging';
import { toMessage } from '@attestry/messaging';
import { pino } from 'pino';
import { setTimeout as pause } from 'node:timers/promises';
import { FactsConsumer } from './facts-consumer.js';

/** What a Temporal server takes of one workflow at a time, by its own default. */
const UPDATES_IN_FLIGHT = 10;
const STREAMS = 40;

const message = (partition: number, stream: number) => {
  const { key, value, headers } = toMessage(
    {
      ...{ id: `00000000-0000-4000-8000-00000${partition}0000${String(stream).padStart(2, '0')}`, tenant: 'acme' },
      ...{ stream: `control-acme-${partition}-${stream}`, revision: 0, position: `7:${stream + 1}` },
      ...{ type: 'ControlImplemented.v1', data: '{"controlId": "c-1"}' },
      meta: '{"actor": "p-01", "role": "CO", "commandId": "c", "correlationId": "c", "causationId": "c"}',
      ...{ recordedAt: '2026-01-01T00:00:00.000Z', effectiveAt: '2026-01-01T00:00:00.000Z' },
    },
    'control',
  );
  return { offset: String(stream), key: Buffer.from(key), value: Buffer.from(value), headers };
};

const batch = (partition: number): IncomingBatch => ({
  topic: 'attestry.control.events.v1',
  partition,
  messages: Array.from({ length: STREAMS }, (_, stream) => message(partition, stream)),
  heartbeat: () => Promise.resolve(),
});

describe('telling events to journeys', () => {
  it('never has more under way than a server takes of one workflow, however many events come at once', async () => {
    let subscribed: Subscribe | undefined;
    let [told, underWay, most] = [0, 0, 0];
    const dispatch = async (): Promise<void> => {
      most = Math.max(most, (underWay += 1));
      await pause(1);
      underWay -= 1;
      told += 1;
    };
    const kafka = {
      ensureTopics: () => Promise.resolve(),
      lag: () => Promise.resolve(0),
      subscribe: (subscribe: Subscribe) => {
        subscribed = subscribe;
        return Promise.resolve({ joined: Promise.resolve(), stop: () => Promise.resolve() });
      },
    };
    const consumer = new FactsConsumer({ kafka, group: 'g', topics: [], dispatch, log: pino({ level: 'silent' }) });
    await consumer.start();
    const partitions = Array.from({ length: subscribed?.concurrency ?? 6 }, (_, partition) => partition);
    await Promise.all(partitions.map(async (partition) => subscribed?.handle(batch(partition))));
    expect(told).toBe(STREAMS * partitions.length);
    expect(most).toBeLessThanOrEqual(UPDATES_IN_FLIGHT);
  });
});
