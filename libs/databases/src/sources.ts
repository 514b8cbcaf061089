import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of numbered SQL files, run in the order of their names. */
export interface MigrationSource {
  readonly name: string;
  readonly folder: string;
}

/** The checkout: this file is libs/databases/src/sources.ts, or its compiled copy in dist. */
const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));

const shared: readonly MigrationSource[] = [
  { name: 'event-store', folder: join(root, 'libs/event-store/src/postgres/migrations') },
  { name: 'messaging', folder: join(root, 'libs/messaging/migrations') },
  { name: 'service-kit', folder: join(root, 'libs/service-kit/migrations') },
];

const keystore: MigrationSource = { name: 'keystore', folder: join(root, 'libs/event-store/src/keystore/migrations') };

/** What makes the database of a service, in order: the log, messaging, read models, then its own. `keystore` has its own. */
export const migrationsOf = (service: string): readonly MigrationSource[] => {
  const own = { name: service, folder: join(root, 'services', service, 'migrations') };
  const sources = service === 'keystore' ? [keystore] : [...shared, own];
  return sources.filter((source) => existsSync(source.folder));
};
