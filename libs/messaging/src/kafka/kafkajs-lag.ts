import type { Admin } from 'kafkajs';

/** Where each partition is read next, by topic and partition. */
export type Offsets = ReadonlyMap<string, bigint>;

export const partitionKey = (topic: string, partition: number): string => `${topic}/${partition}`;

const committedBy = async (admin: Admin, group: string, topics: readonly string[]): Promise<Offsets> => {
  const committed = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
  return new Map(
    committed.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => [partitionKey(topic, partition), BigInt(offset)] as const),
    ),
  );
};

/**
 * Messages between what the group has handled (the topic's start where that is nothing) and the ends of the topics. `handled` is
 * what members in this process know, which may be ahead of what is committed.
 */
export const lagOf = async (
  admin: Admin,
  group: string,
  topics: readonly string[],
  handled: Offsets,
): Promise<number> => {
  const committed = await committedBy(admin, group, topics);
  const place = (key: string): number => Math.max(Number(committed.get(key) ?? 0), Number(handled.get(key) ?? 0));
  const behind = topics.map(async (topic) => {
    const ends = await admin.fetchTopicOffsets(topic);
    return ends.map(
      ({ partition, high, low }) => Number(high) - Math.max(Number(low), place(partitionKey(topic, partition))),
    );
  });
  return (await Promise.all(behind)).flat().reduce((sum, value) => sum + Math.max(0, value), 0);
};
