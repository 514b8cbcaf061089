import { Inject, Injectable } from '@nestjs/common';
import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { APP_POOL } from '../app/tokens.js';
import { DomainError } from '../errors.js';
import type { Filter } from './filter.js';
import { filterSql } from './filter.js';
import { Progress } from './progress.js';
import { seenAt } from './seen-at.js';
import { seenBy } from './seen-by.js';
import type { At, Readable } from './view.js';

export const MAX_PAGE = 100;
const MAX_ALL = 10_000;

/** Number of the first value that a read adds to organization, view and recorded instant. */
const FIRST = 4;

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

/** Name under which a connection keeps the statement that is asked most, so that it is planned once. */
const BY_ID = 'documents by id';

const isPlain = ({ asOf, validAt, sight }: At): boolean =>
  asOf === undefined && validAt === undefined && sight === undefined;

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
    const rows = await this.select(view, at, `id = any($${FIRST})`, [ids], BY_ID);
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
    filter: Filter,
    after: string | undefined,
    limit: number,
  ): Promise<Row[]> {
    const { sql, values } = filterSql(filter, FIRST);
    const cursor = after === undefined ? [] : parseCursor(after);
    const next = FIRST + values.length;
    const beyond = after === undefined ? '' : `and (ordinal, id) > ($${next}::bigint, $${next + 1})`;
    return this.select(view, at, `${sql} ${beyond} order by ordinal, id limit ${limit}`, [...values, ...cursor]);
  }

  private async select(
    view: Readable<unknown>,
    at: At,
    extra: string,
    values: readonly unknown[],
    name?: string,
  ): Promise<Row[]> {
    await this.progress.reached(at);
    const asked = [at.tenant, view.name, at.asOf ?? null, ...values];
    const seen = seenBy(at.sight, view, asked.length + 1);
    return withTenant(this.pool, at.tenant, async (client) => {
      const { text, values: all } = seenAt(at, `${seen.sql} and ${extra}`, [...asked, ...seen.values]);
      const kept = name !== undefined && isPlain(at) ? { name } : {};
      return (await client.query<Row>({ ...kept, text, values: [...all] })).rows;
    });
  }
}
