import type { Pool, PoolClient } from 'pg';
import type { ReaderRow } from '../views/reader-row.js';
import { heldReaderRow } from '../views/reader-row.js';

/**
 * The live documents stand still while `work` runs: the projector waits for its row. Queries and commands go on. The work
 * must be short: an open transaction holds back every reader of the log, and the server ends one that rests too long.
 */
export const whileStill = async <T>(
  pool: Pool,
  reader: string,
  work: (live: ReaderRow, client: PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  const ended = (): void => undefined;
  client.on('error', ended);
  let broken = false;
  try {
    await client.query('begin');
    const result = await work(await heldReaderRow(client, reader), client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    client.off('error', ended);
    client.release(broken);
  }
};
