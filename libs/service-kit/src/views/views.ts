import { Inject, Injectable } from '@nestjs/common';
import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { APP_POOL } from '../app/tokens.js';
import { DomainError } from '../errors.js';
import { Progress } from './progress.js';
import { seenAt } from './seen-at.js';
import { seenBy } from './seen-by.js';
import type { At, Readable } from './view.js';

export const MAX_PAGE = 100;
const MAX_ALL = 10_000;

/** Filter over documents: `match` is JSON containment, `anyOf` asks whether a text or array field holds one of the values. */
export interface Filter {
  readonly match?: Readonly<Record<string, unknown>>;
  readonly anyOf?: { readonly field: string; readonly values: readonly string[] };
  /** Documents whose text field (an instant or a date) is not later than the value; one without the field does not fit. */
  readonly upTo?: { readonly field: string; readonly value: string };
  /** The same, not earlier than the value. */
  readonly from?: { readonly field: string; readonly value: string };
}

export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
}

export interface Page<Doc> {
  readonly items: readonly { readonly cursor: string; readonly id: string; readonly doc: Doc }[];
  readonly hasNextPage: boolean;
}

interface Row {
  id: string;
  ordinal: string;
  doc: object;
}

const cursorOf = (ordinal: string, id: string): string => Buffer.from(`${ordinal}/${id}`).toString('base64url');

const parseCursor = (cursor: string): [string, string] => {
  const [ordinal = '', ...id] = Buffer.from(cursor, 'base64url').toString().split('/');
  if (!/^\d+$/.test(ordinal))
    throw new DomainError('VALIDATION_FAILED', 'The cursor is not one that this list gave out.');
  return [ordinal, id.join('/')];
};

/** Reads documents of one organization, now or as of an instant. Each method is one statement, whatever it returns. */
@Injectable()
export class Views {
  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    @Inject(Progress) private readonly progress: Progress,
  ) {}

  async one<Doc>(view: Readable<Doc>, id: string, at: At): Promise<Doc | undefined> {
    return (await this.many(view, [id], at)).get(id);
  }

  /** Documents by id; an id without a document is absent from the map. */
  async many<Doc>(view: Readable<Doc>, ids: readonly string[], at: At): Promise<Map<string, Doc>> {
    const rows = await this.select(view, at, 'id = any($4)', [ids]);
    return new Map(rows.map((row) => [row.id, row.doc as Doc]));
  }

  /** Every document that fits, in order of creation; more than 10,000 refuse with LIMIT_EXCEEDED. */
  async all<Doc>(view: Readable<Doc>, at: At, filter: Filter = {}): Promise<Doc[]> {
    const rows = await this.filtered(view, at, filter, undefined, MAX_ALL + 1);
    if (rows.length > MAX_ALL)
      throw new DomainError('LIMIT_EXCEEDED', `More than ${MAX_ALL} documents; ask for pages.`);
    return rows.map((row) => row.doc as Doc);
  }

  async page<Doc>(view: Readable<Doc>, at: At, filter: Filter, { first = 20, after }: PageRequest): Promise<Page<Doc>> {
    if (first < 1 || first > MAX_PAGE) throw new DomainError('VALIDATION_FAILED', `"first" is 1 to ${MAX_PAGE}.`);
    const rows = await this.filtered(view, at, filter, after, first + 1);
    const items = rows
      .slice(0, first)
      .map((row) => ({ cursor: cursorOf(row.ordinal, row.id), id: row.id, doc: row.doc as Doc }));
    return { items, hasNextPage: rows.length > first };
  }

  private filtered(
    view: Readable<unknown>,
    at: At,
    { match, anyOf, upTo, from }: Filter,
    after: string | undefined,
    limit: number,
  ): Promise<Row[]> {
    const [ordinal, id] = after === undefined ? [null, null] : parseCursor(after);
    return this.select(
      view,
      at,
      `($4::jsonb is null or doc @> $4) and ($5::text is null or (doc -> $5 ?| $6::text[] or doc ->> $5 = any($6)))
       and ($9::text is null or doc ->> $9 <= $10) and ($11::text is null or doc ->> $11 >= $12)
       and ($7::bigint is null or (ordinal, id) > ($7, $8)) order by ordinal, id limit ${limit}`,
      [
        match ? JSON.stringify(match) : null,
        anyOf?.field ?? null,
        anyOf?.values ?? null,
        ordinal,
        id,
        upTo?.field ?? null,
        upTo?.value ?? null,
        from?.field ?? null,
        from?.value ?? null,
      ],
    );
  }

  private async select(view: Readable<unknown>, at: At, extra: string, values: readonly unknown[]): Promise<Row[]> {
    await this.progress.reached(at);
    const asked = [at.tenant, view.name, at.asOf ?? null, ...values];
    const seen = seenBy(at.sight, view, asked.length + 1);
    return withTenant(this.pool, at.tenant, async (client) => {
      const { text, values: all } = seenAt(at, `${seen.sql} and ${extra}`, [...asked, ...seen.values]);
      return (await client.query<Row>(text, [...all])).rows;
    });
  }
}
