import type { Pool } from 'pg';
import type { Found, Observation } from './collect.js';
import { found } from './collect.js';

/** Settings, roles and row policies of the running database, as it reports them itself. */
export interface DatabaseFacts {
  readonly settings: Readonly<Record<string, string>>;
  /** Service roles that could step over the row policies. */
  readonly powerfulRoles: readonly string[];
  /** Tables with an organization column that are not under enforced row policies. */
  readonly openTables: readonly string[];
  readonly protectedTables: number;
}

const SETTINGS = [
  'password_encryption',
  'listen_addresses',
  'log_connections',
  'log_timezone',
  'data_checksums',
  'fsync',
  'full_page_writes',
  'ssl',
];

export const readDatabase = async (pool: Pool): Promise<DatabaseFacts> => {
  const settings = await pool.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [SETTINGS],
  );
  const roles = await pool.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname like 'attestry%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) order by 1`,
  );
  const tables = await pool.query<{ name: string; enforced: boolean }>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as enforced
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant'
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
  );
  return {
    settings: Object.fromEntries(settings.rows.map(({ name, setting }) => [name, setting])),
    powerfulRoles: roles.rows.map(({ rolname }) => rolname),
    openTables: tables.rows.filter(({ enforced }) => !enforced).map(({ name }) => name),
    protectedTables: tables.rows.filter(({ enforced }) => enforced).length,
  };
};

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1|\s|,)+$/;

/** Checks over the database's own report; each serves one control of the library. */
export const judgeDatabase = ({
  settings,
  powerfulRoles,
  openTables,
  protectedTables,
}: DatabaseFacts): Observation[] => {
  const value = (name: string): string => settings[name] ?? 'unknown';
  return [
    {
      check: 'passwords-hashed-with-scram',
      control: 'AC-07',
      passed: value('password_encryption') === 'scram-sha-256',
      observed: value('password_encryption'),
    },
    {
      check: 'service-roles-hold-no-power',
      control: 'AC-05',
      passed: powerfulRoles.length === 0,
      observed: powerfulRoles.join(', ') || 'none',
    },
    {
      check: 'organizations-kept-apart-by-row-policies',
      control: 'AC-10',
      passed: openTables.length === 0 && protectedTables > 0,
      observed: openTables.join(', ') || `${protectedTables} tables protected`,
    },
    {
      check: 'listens-on-loopback-or-encrypts',
      control: 'NET-01',
      passed: LOOPBACK.test(value('listen_addresses')) || value('ssl') === 'on',
      observed: `listen_addresses ${value('listen_addresses')}, ssl ${value('ssl')}`,
    },
    {
      check: 'connections-are-logged',
      control: 'LOG-01',
      passed: value('log_connections') !== 'off' && value('log_connections') !== '',
      observed: value('log_connections'),
    },
    {
      check: 'writes-are-durable-and-checked',
      control: 'BCP-02',
      passed: value('fsync') === 'on' && value('data_checksums') === 'on',
      observed: `fsync ${value('fsync')}, data_checksums ${value('data_checksums')}`,
    },
  ];
};

export const collectPostgresSettings = async (pool: Pool): Promise<Found> => {
  const facts = await readDatabase(pool);
  return found(Object.keys(facts.settings).length + facts.protectedTables, judgeDatabase(facts), JSON.stringify(facts));
};
