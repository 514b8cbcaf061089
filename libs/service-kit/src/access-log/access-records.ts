import { Inject, Injectable } from '@nestjs/common';
import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { APP_POOL } from '../app/tokens.js';
import { DomainError } from '../errors.js';
import type { Connection } from '../graphql/connection.js';
import { toConnection } from '../graphql/connection.js';
import { MAX_PAGE } from '../views/views.js';
import type { AccessRecord, AccessRecordArgs } from './access-record.type.js';
import { WHOLE_LOG } from './access-record.type.js';

const SELECT = `
  select position::text, at, kind, what, targets, person, roles, firm, engagements, code, correlation_id as "correlationId"
    from access_log
   where tenant = $1 and ($2 = '${WHOLE_LOG}' or $2 = any(engagements)) and position > $3
     and ($4::text is null or kind = $4) and ($5::text is null or person = $5) and ($6::text is null or firm = $6)
     and ($7::text is null or what = $7) and ($8::timestamptz is null or at >= $8) and ($9::timestamptz is null or at < $9)
   order by position limit $10`;

interface Row extends Omit<AccessRecord, 'at'> {
  readonly position: string;
  readonly at: Date;
}

const invalid = (message: string): DomainError => new DomainError('VALIDATION_FAILED', message);

const placeAfter = (cursor: string | undefined): string => {
  const place = cursor === undefined ? '0' : Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,18}$/.test(place)) throw invalid('The cursor is not one that this list gave out.');
  return place;
};

const instant = (name: string, value: string | undefined): string | null => {
  if (value === undefined || value === null) return null;
  if (Number.isNaN(Date.parse(value))) throw invalid(`"${name}" is an instant, RFC 3339 UTC.`);
  return value;
};

const recordOf = ({ position: _, at, ...row }: Row): AccessRecord => ({ ...row, at: at.toISOString() });

/** Reads the access log of this service, oldest first. */
@Injectable()
export class AccessRecords {
  constructor(@Inject(APP_POOL) private readonly pool: Pool) {}

  /** A page of what concerns an engagement, or the whole organization. One statement. */
  async page(tenant: string, about: string, args: AccessRecordArgs): Promise<Connection<AccessRecord>> {
    const { first, kind, person, firm, what, since, until, after } = args;
    if (first < 1 || first > MAX_PAGE) throw invalid(`"first" is 1 to ${MAX_PAGE}.`);
    const times = [instant('since', since), instant('until', until)];
    const values = [tenant, about, placeAfter(after), kind, person, firm, what, ...times, first + 1];
    const { rows } = await withTenant(this.pool, tenant, (client) => client.query<Row>(SELECT, values));
    const items = rows.slice(0, first).map((doc) => ({
      cursor: Buffer.from(doc.position).toString('base64url'),
      id: doc.position,
      doc,
    }));
    return toConnection({ items, hasNextPage: rows.length > first }, recordOf);
  }
}
