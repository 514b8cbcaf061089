import pg from 'pg';
import { migrate } from './migrate.js';
import { ensureRole, identifier, passwordOf, rolesOf, type DatabaseRoles } from './roles.js';
import { migrationsOf } from './sources.js';

export interface CreateOptions {
  /** Sets a throw-away database apart: `attestry_<service>_<suffix>`, with roles of its own. */
  readonly suffix?: string;
  /** What the passwords of the roles are derived from; by default the administrator's password. */
  readonly secret?: string;
}

export interface ServiceDatabase {
  readonly name: string;
  readonly roles: DatabaseRoles;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly projectorUrl: string;
  /** Names of the migrations this call ran. */
  readonly migrated: readonly string[];
  /** Removes the database and its roles, ending every connection to it. */
  readonly drop: () => Promise<void>;
}

const withAdmin = async <T>(adminUrl: string, run: (admin: pg.Client) => Promise<T>): Promise<T> => {
  const admin = new pg.Client({ connectionString: adminUrl, application_name: 'attestry provisioning' });
  await admin.connect();
  try {
    return await run(admin);
  } finally {
    await admin.end();
  }
};

const namesOf = ({ owner, app, projector }: DatabaseRoles): readonly string[] => [owner, app, projector];

const createIfMissing = async (admin: pg.Client, name: string, roles: DatabaseRoles): Promise<void> => {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await admin.query(`create database ${identifier(name)} owner ${identifier(roles.owner)}`);
  await admin.query(`revoke all on database ${identifier(name)} from public`);
  await admin.query(
    `grant connect on database ${identifier(name)} to ${identifier(roles.app)}, ${identifier(roles.projector)}`,
  );
};

const dropAll = (adminUrl: string, name: string, roles: DatabaseRoles): Promise<void> =>
  withAdmin(adminUrl, async (admin) => {
    await admin.query(`drop database if exists ${identifier(name)} with (force)`);
    for (const role of namesOf(roles)) await admin.query(`drop role if exists ${identifier(role)}`);
  });

const urlOf = (adminUrl: string, database: string, role: string, secret: string): string => {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = passwordOf(secret, role);
  url.pathname = `/${database}`;
  return url.href;
};

export type DatabaseAddresses = Pick<ServiceDatabase, 'name' | 'roles' | 'ownerUrl' | 'appUrl' | 'projectorUrl'>;

/** Where a service's database is, for each role; creates and changes nothing. */
export const serviceDatabaseAddresses = (
  adminUrl: string,
  service: string,
  { suffix, secret = decodeURIComponent(new URL(adminUrl).password) }: CreateOptions = {},
): DatabaseAddresses => {
  const name = ['attestry', service, suffix].filter(Boolean).join('_');
  const roles = rolesOf(name);
  return {
    name,
    roles,
    ownerUrl: urlOf(adminUrl, name, roles.owner, secret),
    appUrl: urlOf(adminUrl, name, roles.app, secret),
    projectorUrl: urlOf(adminUrl, name, roles.projector, secret),
  };
};

/** Creates a service's database with its three roles when they are missing and brings its schema up to date. */
export const createServiceDatabase = async (
  adminUrl: string,
  service: string,
  options: CreateOptions = {},
): Promise<ServiceDatabase> => {
  const addresses = serviceDatabaseAddresses(adminUrl, service, options);
  const { name, roles, ownerUrl } = addresses;
  const secret = options.secret ?? decodeURIComponent(new URL(adminUrl).password);
  await withAdmin(adminUrl, async (admin) => {
    for (const role of namesOf(roles)) await ensureRole(admin, role, passwordOf(secret, role));
    await createIfMissing(admin, name, roles);
  });
  const { applied } = await migrate(ownerUrl, roles, migrationsOf(service));
  return { ...addresses, migrated: applied, drop: () => dropAll(adminUrl, name, roles) };
};
