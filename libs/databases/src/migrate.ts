import pg from 'pg';
import { readMigrations, type Migration } from './migration-files.js';
import type { DatabaseRoles } from './roles.js';
import type { MigrationSource } from './sources.js';

export interface MigrationReport {
  /** `source/file` of each migration that ran now. */
  readonly applied: readonly string[];
}

/** A migration file that ran here was edited afterwards. */
export class MigrationChanged extends Error {}

const table = `create table if not exists schema_migrations (
  source text not null, name text not null, checksum text not null, applied_at timestamptz not null default now(),
  primary key (source, name))`;

interface Applied {
  readonly source: string;
  readonly name: string;
  readonly checksum: string;
}

/** The migrations that have not run yet; refuses when one that has run is not the same file any more. */
export const pending = (
  files: readonly Migration[],
  applied: readonly Applied[],
  database: string,
): readonly Migration[] => {
  const checksums = new Map(applied.map((row) => [`${row.source}/${row.name}`, row.checksum]));
  for (const file of files) {
    const before = checksums.get(`${file.source}/${file.name}`);
    if (before !== undefined && before !== file.checksum)
      throw new MigrationChanged(
        `The migration ${file.source}/${file.name} has run in ${database} and was changed since: restore the file and add a new one, or remove local data with "npm run reset".`,
      );
  }
  return files.filter((file) => !checksums.has(`${file.source}/${file.name}`));
};

const run = async (client: pg.Client, migration: Migration): Promise<void> => {
  try {
    await client.query(migration.sql);
  } catch (error) {
    throw new Error(
      `${migration.source}/${migration.name}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
  await client.query('insert into schema_migrations (source, name, checksum) values ($1, $2, $3)', [
    migration.source,
    migration.name,
    migration.checksum,
  ]);
};

/** Runs what is missing, all of it or nothing, as the owner. Two that start together wait for each other. */
export const migrate = async (
  ownerUrl: string,
  roles: DatabaseRoles,
  sources: readonly MigrationSource[],
): Promise<MigrationReport> => {
  const files = await readMigrations(sources, roles);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'attestry migrations' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('schema_migrations'))`);
    await client.query(table);
    const { rows } = await client.query<Applied>('select source, name, checksum from schema_migrations');
    const missing = pending(files, rows, client.database ?? 'this database');
    for (const migration of missing) await run(client, migration);
    await client.query('commit');
    return { applied: missing.map((migration) => `${migration.source}/${migration.name}`) };
  } finally {
    await client.end();
  }
};
