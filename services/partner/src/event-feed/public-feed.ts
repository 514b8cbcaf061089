import { Inject, Injectable } from '@nestjs/common';
import type { EventType } from '@attestry/contracts';
import { EVENT_TYPES, isPublic } from '@attestry/contracts';
import type { Json } from '@attestry/event-store';
import { START, withTenant } from '@attestry/event-store';
import type { At } from '@attestry/service-kit';
import { APP_POOL, DomainError, Progress } from '@attestry/service-kit';
import type { Pool } from 'pg';
import type { PublicEvent } from './event-feed.type.js';
import { FEED_SQL } from './feed-sql.js';
import { publicData } from './public-data.js';

interface Row {
  service: string;
  position: string;
  id: string;
  type: EventType;
  tenant: string;
  stream: string;
  revision: number;
  data: Json;
  recorded_at: Date;
  effective_at: Date;
}

const PUBLIC_TYPES: readonly EventType[] = EVENT_TYPES.filter(isPublic);

const splitCursor = (after: string): string[] => {
  if (!/^\d{1,20}:\d{1,19}$/.test(after))
    throw new DomainError('VALIDATION_FAILED', '"after" is a position that this feed gave out.', { field: 'after' });
  return after.split(':');
};

const eventOf = ({ revision, data, recorded_at, effective_at, ...row }: Row): PublicEvent => ({
  ...row,
  sequence: revision,
  recordedAt: recorded_at.toISOString(),
  effectiveAt: effective_at.toISOString(),
  data: JSON.stringify(publicData(row.type, data)),
});

/** Public events of an organization, replayed from this service's own log and its copies of the others'. */
@Injectable()
export class PublicFeed {
  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    private readonly progress: Progress,
  ) {}

  /** Events after a position, in feed order; one statement under the organization's row-level security. */
  async read(at: At, after: string | undefined, limit: number): Promise<PublicEvent[]> {
    const [tx, position] = splitCursor(after ?? START);
    await this.progress.reached(at);
    return withTenant(this.pool, at.tenant, async (client) => {
      const values = [at.tenant, tx, position, PUBLIC_TYPES, at.asOf ?? null, limit];
      const { rows } = await client.query<Row>(FEED_SQL, values);
      return rows.map(eventOf);
    });
  }
}
