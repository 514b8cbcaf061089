import { Inject, Injectable } from '@nestjs/common';
import type { EventMeta, JsonObject, KeyStore, RecordedEvent } from '@attestry/event-store';
import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { codecOf, versions } from '../app/open-feed.js';
import { APP_POOL, KEYS } from '../app/tokens.js';
import { DomainError } from '../errors.js';
import type { Window } from './window.js';

const MOST = 5_000;

interface Row extends Omit<RecordedEvent, 'recordedAt' | 'effectiveAt' | 'validTo'> {
  readonly data: JsonObject;
  readonly meta: EventMeta;
  readonly recorded_at: Date;
  readonly effective_at: Date;
  readonly valid_to: Date | null;
}

/** Materialized: else a page in the order of the log tempts the planner to walk the whole log for it. */
const part = (table: string): string => `
  of_${table} as materialized (
    select tx, position as place, tx || ':' || position as position, id, tenant, stream, revision, type, data, meta, recorded_at,
           effective_at, valid_to
      from ${table}
     where tenant = $1 and recorded_at > $2 and recorded_at <= $3 and type = any($4::text[]))`;

const SQL = `
  with ${part('events')}, ${part('inbox')}
  select * from (select * from of_events union all select * from of_inbox) facts order by tx, place limit ${MOST + 1}`;

const factOf = ({ recorded_at, effective_at, valid_to, ...row }: Row): RecordedEvent => ({
  ...row,
  recordedAt: recorded_at.toISOString(),
  effectiveAt: effective_at.toISOString(),
  ...(valid_to ? { validTo: valid_to.toISOString() } : {}),
});

/** Own and foreign facts that were recorded between two instants, in the order of the local log and in the clear. */
@Injectable()
export class LogWindow {
  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    @Inject(KEYS) private readonly keys: KeyStore,
  ) {}

  /** One statement; more than 5,000 facts refuse with LIMIT_EXCEEDED. */
  async read(tenant: string, { asOfA, asOfB }: Window, types: readonly string[]): Promise<RecordedEvent[]> {
    const rows = await withTenant(
      this.pool,
      tenant,
      async (client) => (await client.query<Row>(SQL, [tenant, asOfA, asOfB, types])).rows,
    );
    if (rows.length > MOST)
      throw new DomainError('LIMIT_EXCEEDED', `More than ${MOST} facts lie between; ask about a shorter time.`);
    return codecOf(this.keys).open(rows.map((row) => versions.current(factOf(row))));
  }
}
