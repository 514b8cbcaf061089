import type { Pool } from 'pg';
import type { Examined } from './examine.js';
import type { Stored } from './store-batch.js';
import { storeBatch } from './store-batch.js';

/**
 * Stores a batch. When the database refuses a value that no check foresaw, the events go in one at a time and the one it
 * refuses is parked; anything else it throws (it is away, it is full) is thrown on.
 */
export const storeOrPark = async (
  pool: Pool,
  topic: string,
  partition: number,
  examined: readonly Examined[],
): Promise<Stored> => {
  try {
    return await storeBatch(pool, topic, partition, examined);
  } catch (error) {
    if (!isDataError(error)) throw error;
    const [first, ...others] = examined;
    if (!first) throw error;
    if (others.length === 0) {
      const { message, key } = first;
      return storeBatch(pool, topic, partition, [{ message, key, reason: error.message, attempts: 1 }]);
    }
    const parts: Stored[] = [];
    for (const one of examined) parts.push(await storeOrPark(pool, topic, partition, [one]));
    const received = parts.reduce((sum, part) => sum + part.received, 0);
    return { received, parked: parts.flatMap((part) => part.parked) };
  }
};

/** SQLSTATE classes 22 (data exception) and 23 (constraint): trying again cannot help. */
const isDataError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
