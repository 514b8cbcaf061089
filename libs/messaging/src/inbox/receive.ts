import type { Pool, PoolClient } from 'pg';
import type { Arrived } from './examine.js';

/**
 * Copies events of one partition into the inbox in one statement, in order, each id once. False, and nothing stored, when
 * a stream among them has parked events: then the batch must be sorted first. `sorted` says that it was.
 */
export const receive = async (
  client: Pool | PoolClient,
  topic: string,
  partition: number,
  arrived: readonly Arrived[],
  sorted = false,
): Promise<boolean> => {
  const column = <T>(pick: (one: Arrived) => T): T[] => arrived.map(pick);
  const { rows } = await client.query<{ received: boolean }>({
    name: 'receive_events',
    text: 'select receive_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) as received',
    values: [
      topic,
      partition,
      column(({ key }) => key),
      column(({ event }) => event.id),
      column(({ event }) => event.tenant),
      column(({ event }) => event.source),
      column(({ event }) => event.stream),
      column(({ event }) => event.revision),
      column(({ event }) => event.position),
      column(({ event }) => event.type),
      column(({ event }) => event.dataText),
      column(({ event }) => JSON.stringify(event.meta)),
      column(({ event }) => event.recordedAt),
      column(({ event }) => event.effectiveAt),
      column(({ event }) => event.validTo ?? null),
      sorted,
    ],
  });
  return rows[0]?.received === true;
};
