import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, KafkaPort } from '@attestry/messaging';
import type { Admin } from 'kafkajs';

/** A topic for one run of one arm. */
export const topicOf = (arm: string, run: number): string => `bench.${arm.replaceAll(/\W/g, '-')}.${run}`;

/** Events in each partition, in the order of the partitions. */
export const countsOf = async (admin: Admin, topic: string): Promise<string> => {
  const offsets = await admin.fetchTopicOffsets(topic);
  return offsets
    .sort((a, b) => a.partition - b.partition)
    .map(({ high }) => high)
    .join(' ');
};

const digest = (messages: readonly IncomingMessage[]): string => {
  const hash = createHash('sha256');
  for (const { key, value, headers } of messages)
    hash.update(`${String(key)}\n${String(value)}\n${JSON.stringify(headers)}\n`);
  return hash.digest('hex').slice(0, 8);
};

/** A digest of each partition: keys, payloads and attributes in their order. */
export const contentOf = async (kafka: KafkaPort, topic: string, total: number): Promise<string> => {
  const partitions = new Map<number, IncomingMessage[]>();
  const all = Promise.withResolvers<void>();
  let read = 0;
  const subscription = await kafka.subscribe({
    group: randomUUID(),
    topics: [topic],
    handle: ({ partition, messages }) => {
      partitions.set(partition, [...(partitions.get(partition) ?? []), ...messages]);
      read += messages.length;
      if (read >= total) all.resolve();
      return Promise.resolve();
    },
  });
  await all.promise;
  await subscription.stop();
  return [...partitions.entries()]
    .sort(([a], [b]) => a - b)
    .map(([partition, messages]) => `${partition}:${messages.length}:${digest(messages)}`)
    .join(' ');
};
