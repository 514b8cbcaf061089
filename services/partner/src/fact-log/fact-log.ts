import { Inject, Injectable } from '@nestjs/common';
import { confidentialPaths, isEventType } from '@attestry/contracts';
import type { KeyStore } from '@attestry/event-store';
import { FieldCodec, START, withTenant } from '@attestry/event-store';
import type { At } from '@attestry/service-kit';
import { APP_POOL, KEYS, Progress } from '@attestry/service-kit';
import type { Pool } from 'pg';
import { FIND_SQL, LIST_SQL } from './find-sql.js';
import type { Ask, FactSource, LogFact } from './log-fact.js';
import { MOST_FOUND } from './log-fact.js';
import { mayKnow } from './may-know.js';

interface Row extends Omit<LogFact, 'recordedAt' | 'effectiveAt' | 'validTo'> {
  readonly n: number;
  readonly recorded_at: Date;
  readonly effective_at: Date;
  readonly valid_to: Date | null;
}

const factOf = ({ n: _, recorded_at, effective_at, valid_to, ...row }: Row): LogFact => ({
  ...row,
  recordedAt: recorded_at.toISOString(),
  effectiveAt: effective_at.toISOString(),
  ...(valid_to ? { validTo: valid_to.toISOString() } : {}),
});

/** The facts of one organization, of all services: this service's own log and its copies of the others'. */
@Injectable()
export class FactLog {
  private readonly codec: FieldCodec;

  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    private readonly progress: Progress,
    @Inject(KEYS) keys: KeyStore,
  ) {
    this.codec = new FieldCodec(keys, (type) => (isEventType(type) ? confidentialPaths(type) : []));
  }

  /** Looks facts up for one reader, as of the instant asked; what the reader may not know is not there. */
  source(at: At): FactSource {
    return { find: (asks) => this.find(asks, at) };
  }

  /** Facts that mention a key, in the order of the log, after a place of it. */
  async list(key: string, at: At, after: string | undefined, limit: number): Promise<LogFact[]> {
    await this.progress.reached(at);
    const [tx, position] = (after ?? START).split(':');
    const rows = await this.rows(LIST_SQL, [at.tenant, key, tx, position, at.asOf ?? null, limit], at);
    return rows.map(factOf).filter((fact) => mayKnow(fact, at.sight));
  }

  /** The same facts with their text in the clear; what was written about an erased person stays closed. */
  async opened(facts: readonly LogFact[]): Promise<LogFact[]> {
    const open = await this.codec.open(facts);
    return facts.map((fact, index) => ({ ...fact, data: open[index]?.data ?? fact.data }));
  }

  private async find(asks: readonly Ask[], at: At): Promise<readonly (readonly LogFact[])[]> {
    const found: LogFact[][] = asks.map(() => []);
    if (asks.length === 0) return found;
    await this.progress.reached(at);
    const columns = [
      asks.map(({ key }) => key),
      asks.map(({ also = [] }) => JSON.stringify(also)),
      asks.map(({ since }) => since ?? null),
      asks.map(({ until }) => until ?? null),
    ];
    const rows = await this.rows(FIND_SQL, [at.tenant, ...columns, at.asOf ?? null, MOST_FOUND], at);
    for (const row of rows) {
      const fact = factOf(row);
      if (mayKnow(fact, at.sight)) found[row.n - 1]?.push(fact);
    }
    return found;
  }

  private rows(sql: string, values: readonly unknown[], { tenant }: At): Promise<Row[]> {
    return withTenant(this.pool, tenant, async (client) => (await client.query<Row>(sql, [...values])).rows);
  }
}
