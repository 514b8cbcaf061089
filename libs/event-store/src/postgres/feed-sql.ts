import { COLUMNS } from './rows.js';

/** `own`: what this service decided. `merged`: that and its copies of foreign events, in one order. */
export type FeedSources = 'own' | 'merged';

/**
 * A transaction id below every open one can get no more rows: reading up to there never skips an event that commits later. What
 * is stored beyond it comes too, as the last rows of the page: they tell that there will be more to see.
 * The limit is text inside each part, so that each part is an index scan of one page.
 */
const page = (table: string, limit: number): string =>
  `select ${COLUMNS}, tx >= pg_snapshot_xmin(pg_current_snapshot()) as withheld from ${table}
    where (tx, position) > ($1::xid8, $2::bigint)
    order by tx, position limit ${limit}`;

export const pageSql = (sources: FeedSources, limit: number): string => {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`A page has at least one event, not ${limit}.`);
  if (sources === 'own') return page('events', limit);
  return `select * from ((${page('events', limit)}) union all (${page('inbox', limit)})) merged
    order by tx, position limit ${limit}`;
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
  const tables = sources === 'own' ? ['events'] : ['events', 'inbox'];
  return `with edge as materialized (
      select pg_snapshot_xmin(pg_current_snapshot()) as xmin, pg_snapshot_xmax(pg_current_snapshot()) as xmax)
    select ${count(tables, visible)}::integer as behind, ${count(tables, withheld)}::integer as withheld,
           xmin::text as oldest, xmin < xmax as open from edge`;
};
