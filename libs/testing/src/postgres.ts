import { randomBytes } from 'node:crypto';
import { createServiceDatabase, type ServiceDatabase } from '@attestry/databases';
import { serverAddress } from './servers.js';

/**
 * A fresh, migrated database for one spec. `name` is a service (then its own migrations run too), `keystore`, or any
 * other word (then only the shared migrations run). Drop it in `afterAll`.
 */
export const testDatabase = (name: string): Promise<ServiceDatabase> =>
  createServiceDatabase(serverAddress('databaseUrl'), name, { suffix: `t${randomBytes(4).toString('hex')}` });

/** The administrator of the test server, for what a service role may not do (ending connections, a second database). */
export const adminDatabaseUrl = (): string => serverAddress('databaseUrl');
