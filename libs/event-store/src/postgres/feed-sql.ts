import { COLUMNS } from './rows.js';

/** `own`: what this service decided. `merged`: that and its copies of foreign events, in one order. */
export type FeedSources = 'own' | 'merged';

const beyond = '(tx, position) > ($1::xid8, $2::bigint)';
const xmin = 'pg_snapshot_xmin(pg_current_snapshot())';

/**
 * A transaction id below every open one can get no more rows: reading up to there never skips an event that commits later. Of what
 * is stored beyond it one row comes too, as the last of the page: it tells that there will be more to see.
 * The limit is text inside each part, so that each part is an index scan of one page.
 */
const parts = (table: string, limit: number): string =>
  `(select ${COLUMNS}, false as withheld from ${table} where ${beyond} and tx < ${xmin} order by tx, position limit ${limit})
   union all
   (select ${COLUMNS}, true as withheld from ${table} where ${beyond} and tx >= ${xmin} order by tx, position limit 1)`;

const tablesOf = (sources: FeedSources): readonly string[] => (sources === 'own' ? ['events'] : ['events', 'inbox']);

export const pageSql = (sources: FeedSources, limit: number): string => {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`A page has at least one event, not ${limit}.`);
  const all = tablesOf(sources).map((table) => parts(table, limit));
  return `select * from (${all.join(' union all ')}) page order by tx, position limit ${limit}`;
};

/** Counting stops here: a reader that is further behind is simply far behind. */
export const MOST_COUNTED = 10_000;

const visible = '(tx, position) > ($1::xid8, $2::bigint) and tx < (select xmin from edge)';
const withheld = 'tx >= (select xmin from edge)';

const count = (tables: readonly string[], condition: string): string =>
  `(select count(*) from (${tables
    .map((table) => `(select 1 from ${table} where ${condition} limit ${MOST_COUNTED})`)
    .join(' union all ')}) found)`;

export const lagSql = (sources: FeedSources): string => {
  const tables = tablesOf(sources);
  return `with edge as materialized (
      select pg_snapshot_xmin(pg_current_snapshot()) as xmin, pg_snapshot_xmax(pg_current_snapshot()) as xmax)
    select ${count(tables, visible)}::integer as behind, ${count(tables, withheld)}::integer as withheld,
           xmin::text as oldest, xmin < xmax as open from edge`;
};
