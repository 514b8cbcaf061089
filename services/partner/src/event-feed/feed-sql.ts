const COLUMNS = 'tx, position, id, type, tenant, stream, revision, data, recorded_at, effective_at';

/** Events of one organization after a position, of the types asked for, recorded until an instant when one is named. */
const part = (table: string, source: string): string =>
  `(select ${source} as service, ${COLUMNS} from ${table}
     where tenant = $1 and (tx, position) > ($2::xid8, $3::bigint) and tx < pg_snapshot_xmin(pg_current_snapshot())
       and type = any($4::text[]) and ($5::timestamptz is null or recorded_at <= $5)
     order by tx, position limit $6)`;

/**
 * Own events and copies of foreign ones in the one order of the local log. Rows of a transaction above the oldest open one
 * wait, so that a reader who goes on from the last position misses none.
 */
export const FEED_SQL = `select service, tx::text || ':' || position as position, id, type, tenant, stream,
       revision, data, recorded_at, effective_at
  from (${part('inbox', 'source')} union all ${part('events', `'partner'`)}) as feed
 order by tx, feed.position limit $6`;
