import { randomBytes } from 'node:crypto';
import { createServiceDatabase, type ServiceDatabase } from '@attestry/databases';
import { logPool } from '@attestry/event-store';
import type { Pool } from 'pg';
import { adminUrl } from '../servers.js';
import { seed } from './seed.js';

export const POOL_SIZE = 16;

/** A log with events in it, in a database of its own. */
export interface BenchLog {
  readonly database: ServiceDatabase;
  readonly owner: Pool;
  readonly app: Pool;
  readonly projector: Pool;
  close(): Promise<void>;
}

export const openLog = async (events: number, apart = 0): Promise<BenchLog> => {
  const database = await createServiceDatabase(adminUrl(), 'bench', { suffix: randomBytes(4).toString('hex') });
  // An arm must not pay for new connections because the others took their time.
  const pool = (connectionString: string): Pool => logPool({ connectionString, max: POOL_SIZE, idleTimeoutMillis: 0 });
  const [owner, app, projector] = [pool(database.ownerUrl), pool(database.appUrl), pool(database.projectorUrl)];
  await seed(owner, events, apart);
  return {
    database,
    owner,
    app,
    projector,
    close: async () => {
      await Promise.all([owner.end(), app.end(), projector.end()]);
      await database.drop();
    },
  };
};
