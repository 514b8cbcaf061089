import { createHmac } from 'node:crypto';
import pg from 'pg';

/** The three roles of one database, least rights each: only the owner may change the schema. */
export interface DatabaseRoles {
  readonly owner: string;
  /** Serves requests, under row-level security. */
  readonly app: string;
  /** Reads every organization: projector, relay, inbox. */
  readonly projector: string;
}

export const rolesOf = (database: string): DatabaseRoles => ({
  owner: `${database}_owner`,
  app: `${database}_app`,
  projector: `${database}_projector`,
});

/** A role's password follows from a secret, so it is never stored and is the same at the next start. */
export const passwordOf = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(role).digest('hex');

export const identifier = (name: string): string => pg.escapeIdentifier(name);

const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';

export const ensureRole = async (admin: pg.Client, role: string, password: string): Promise<void> => {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount ? 'alter' : 'create';
  await admin.query(`${verb} role ${identifier(role)} with ${rights} password ${pg.escapeLiteral(password)}`);
};
