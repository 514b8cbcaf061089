const COLUMNS = 'id, tenant, stream, revision, type, data, meta, recorded_at, effective_at, valid_to';

/** A fact by its place, whether own or copied. */
const FACT_AT = (place: string): string => `
  (select 'partner' as service, tx || ':' || position as position, ${COLUMNS} from events e
    where e.tx = ${place}.tx and e.position = ${place}.position
   union all
   select source, source_position, ${COLUMNS} from inbox i where i.tx = ${place}.tx and i.position = ${place}.position)`;

const SELECTED = `f.service, f.position, m.tx || ':' || m.position as local, f.id, f.tenant, f.stream, f.revision, f.type,
  f.data, f.meta, f.recorded_at, f.effective_at, f.valid_to`;

/** Facts that mention a key and further ones, the newest first, for any number of questions. */
export const FIND_SQL = `
  select a.n::int, ${SELECTED}
    from unnest($2::text[], $3::json[], $4::timestamptz[], $5::timestamptz[]) with ordinality as a (key, also, since, until, n)
   cross join lateral (
     select m.tx, m.position from mentions m
      where m.tenant = $1 and m.key = a.key
        and m.recorded_at between coalesce(a.since, '-infinity') and least(a.until, $6::timestamptz, 'infinity')
        and not exists (select 1 from json_array_elements_text(a.also) as w (key) where not exists (
              select 1 from mentions x
               where x.tenant = $1 and x.key = w.key and x.tx = m.tx and x.position = m.position))
      order by m.tx desc, m.position desc limit $7) m
   cross join lateral ${FACT_AT('m')} f
   order by a.n, m.tx desc, m.position desc`;

/** Facts that mention a key, in the order of the log, after a place; those of open transactions wait, so that no page misses one. */
export const LIST_SQL = `
  select 1 as n, ${SELECTED}
    from (select m.tx, m.position from mentions m
           where m.tenant = $1 and m.key = $2 and (m.tx, m.position) > ($3::xid8, $4::bigint)
             and m.tx < pg_snapshot_xmin(pg_current_snapshot()) and ($5::timestamptz is null or m.recorded_at <= $5)
           order by m.tx, m.position limit $6) m
   cross join lateral ${FACT_AT('m')} f
   order by m.tx, m.position`;
