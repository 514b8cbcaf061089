/** Facts copied from other services that concern a control or any policy, up to a position, in the order of the log. */
export const FACTS_SQL = `
  select id, type, data, effective_at from inbox
   where tenant = $1 and type = any($2) and (tx, position) <= ($3::xid8, $4::bigint)
     and (type like 'Policy%' or data ->> 'controlId' = $5 or (data -> 'controlIds')::jsonb ? $5)
   order by tx, position`;

/** Newest copied fact before which no other can come to stand: its transaction is older than every open one. */
export const SETTLED_SQL = `
  select tx || ':' || position as position from inbox
   where tenant = $1 and tx < pg_snapshot_xmin(pg_current_snapshot())
   order by tx desc, position desc limit 1`;

/** Newest fact of the merged log, settled or not. */
export const HEAD_SQL = `
  select tx || ':' || position as position from (
    (select tx, position from events where tenant = $1 order by tx desc, position desc limit 1)
    union all
    (select tx, position from inbox where tenant = $1 order by tx desc, position desc limit 1)) newest
   order by tx desc, position desc limit 1`;
