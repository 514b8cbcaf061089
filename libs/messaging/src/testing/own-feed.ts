import type { Pool } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RawRecordedEvent } from '../cloud-events/foreign-event.js';
import type { RawFeed } from '../relay/raw-feed.js';

const READ = `select id, tenant, stream, revision, tx || ':' || position as position, type, data::text as "dataText",
  meta::text as "metaText", to_char(recorded_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt",
  to_char(effective_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "effectiveAt"
  from events where (tx, position) > (split_part($1, ':', 1)::xid8, split_part($1, ':', 2)::bigint)
  and tx < pg_snapshot_xmin(pg_current_snapshot()) order by events.tx, events.position limit $2`;

export const ownFeed = (pool: Pool): RawFeed => ({
  readRaw: async (after, limit) => (await pool.query<RawRecordedEvent>(READ, [after ?? '0:0', limit])).rows,
  wait: async (milliseconds) => void (await sleep(milliseconds)),
});
