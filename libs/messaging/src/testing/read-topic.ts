import { randomUUID } from 'node:crypto';
import { fromMessage } from '../cloud-events/from-message.js';
import type { ForeignEvent } from '../cloud-events/foreign-event.js';
import type { KafkaPort } from '../kafka/kafka-port.js';
import { until } from './until.js';

/** Everything a topic holds now, per partition in order. */
export const readTopic = async (kafka: KafkaPort, topic: string): Promise<ForeignEvent[]> => {
  const group = randomUUID();
  const events: ForeignEvent[] = [];
  const subscription = await kafka.subscribe({
    group,
    topics: [topic],
    handle: ({ messages }) => Promise.resolve(void events.push(...messages.map(fromMessage))),
  });
  await subscription.joined;
  await until('the topic is read', async () => (await kafka.lag(group, [topic])) === 0, 60_000);
  await subscription.stop();
  return events;
};

/** Times an event came after a later one of its stream. */
export const inversions = (events: readonly Pick<ForeignEvent, 'stream' | 'revision'>[]): number => {
  const last = new Map<string, number>();
  return events.filter(({ stream, revision }) => {
    const turned = revision < (last.get(stream) ?? -1);
    last.set(stream, Math.max(revision, last.get(stream) ?? -1));
    return turned;
  }).length;
};

/** The first arrival of each event, in order: what an inbox keeps. */
export const firstArrivals = (events: readonly ForeignEvent[]): ForeignEvent[] => {
  const seen = new Set<string>();
  return events.filter(({ id }) => !seen.has(id) && seen.add(id));
};
