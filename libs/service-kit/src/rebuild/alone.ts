import { Client } from 'pg';

/** Runs the work unless somebody else does it in the same database. The lock goes with the connection. */
export const alone = async <T>(connectionString: string, name: string, work: () => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString, application_name: name, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ alone: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as alone',
      [name],
    );
    if (rows[0]?.alone !== true) throw new Error(`The ${name} is running already.`);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
};
