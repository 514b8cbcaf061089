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

interface Ends {
  readonly key: string;
  readonly low: number;
  readonly high: number;
}

const endsOf = async (admin: Admin, topics: readonly string[]): Promise<Ends[]> => {
  const asked = topics.map(async (topic) =>
    (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }): Ends => ({
      key: partitionKey(topic, partition),
      low: Number(low),
      high: Number(high),
    })),
  );
  return (await Promise.all(asked)).flat();
};

const between = (ends: readonly Ends[], ...places: readonly Offsets[]): number =>
  ends
    .map(({ key, low, high }) => high - Math.max(low, ...places.map((offsets) => Number(offsets.get(key) ?? 0))))
    .reduce((sum, value) => sum + Math.max(0, value), 0);

/**
 * Messages between what the group has handled (the topic's start where that is nothing) and the ends of the topics. `handled` is
 * what members in this process know, which may be ahead of what is committed; where it is all there is, nothing else is asked.
 */
export const lagOf = async (
  admin: Admin,
  group: string,
  topics: readonly string[],
  handled: Offsets,
): Promise<number> => {
  const ends = await endsOf(admin, topics);
  if (between(ends, handled) === 0) return 0;
  return between(ends, handled, await committedBy(admin, group, topics));
};
