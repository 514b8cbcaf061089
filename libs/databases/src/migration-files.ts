import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identifier, type DatabaseRoles } from './roles.js';
import type { MigrationSource } from './sources.js';

export interface Migration {
  readonly source: string;
  readonly name: string;
  /** The SQL with the names of this database's roles in it. */
  readonly sql: string;
  /** Of the file, so the same migration has the same checksum in every database. */
  readonly checksum: string;
}

/** Puts the roles of a database where a migration names them: `:"app_role"`, `:"projector_role"`, `:"owner_role"`. */
export const nameRoles = (sql: string, roles: DatabaseRoles): string =>
  sql.replace(/:"(app|projector|owner)_role"/g, (_, role: keyof DatabaseRoles) => identifier(roles[role]));

const readSource = async (source: MigrationSource, roles: DatabaseRoles): Promise<Migration[]> => {
  const names = (await readdir(source.folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(source.folder, name), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      return { source: source.name, name, sql: nameRoles(text, roles), checksum };
    }),
  );
};

export const readMigrations = async (
  sources: readonly MigrationSource[],
  roles: DatabaseRoles,
): Promise<readonly Migration[]> => (await Promise.all(sources.map((source) => readSource(source, roles)))).flat();
