import type { Pool } from 'pg';

const UNPROTECTED = `
  select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
  union all
  select c.relname from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false)
  union all
  select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'm'
  union all
  select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.proname <> all ($1)
  order by name`;

/** Functions that run as the owner and check the tenant themselves. */
const DEFINER_FUNCTIONS = ['append_events', 'append_in_turn'];

/**
 * Names of what could show one tenant's rows to another in a database: tables with a `tenant` column but without forced
 * row-level security and a policy, views that do not run as their reader, materialized views, and functions that run as their owner.
 */
export const unprotected = async (pool: Pool, knownDefiners: readonly string[] = []): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>(UNPROTECTED, [[...DEFINER_FUNCTIONS, ...knownDefiners]]);
  return rows.map(({ name }) => name);
};
