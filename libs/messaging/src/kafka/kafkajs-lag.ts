import type { Admin } from 'kafkajs';

/** Messages between the group's committed offsets (the topic's start where it has none) and the ends of the topics. */
export const lagOf = async (admin: Admin, group: string, topics: readonly string[]): Promise<number> => {
  const committed = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
  const offsets = new Map(
    committed.flatMap(({ topic, partitions }) =>
      partitions.map(({ partition, offset }) => [`${topic}/${partition}`, Number(offset)] as const),
    ),
  );
  const behind = topics.map(async (topic) => {
    const ends = await admin.fetchTopicOffsets(topic);
    return ends.map(
      ({ partition, high, low }) => Number(high) - Math.max(Number(low), offsets.get(`${topic}/${partition}`) ?? 0),
    );
  });
  return (await Promise.all(behind)).flat().reduce((sum, value) => sum + Math.max(0, value), 0);
};
