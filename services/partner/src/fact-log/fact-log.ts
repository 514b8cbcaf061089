import { Inject, Injectable } from '@nestjs/common';
import { confidentialPaths, isEventType } from '@attestry/contracts';
import type { KeyStore } from '@attestry/event-store';
import { FieldCodec, START, withTenant } from '@attestry/event-store';
import type { At } from '@attestry/service-kit';
import { APP_POOL, KEYS, Progress } from '@attestry/service-kit';
import type { Pool } from 'pg';
import { FIND_SQL, LIST_SQL } from './find-sql.js';
import type { Ask, FactSource, Found, LogFact } from './log-fact.js';
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
    return { find: (asks, most = MOST_FOUND) => this.find(asks, at, Math.min(most, MOST_FOUND)) };
  }

  /** Facts that mention a key and that the reader may know, in the order of the log, after a place of it. */
  async list(key: string, at: At, after: string | undefined, limit: number): Promise<LogFact[]> {
    await this.progress.reached(at);
    const known: LogFact[] = [];
    let size = limit;
    for (let from = after ?? START; known.length < limit; size = MOST_FOUND) {
      const facts = await this.stretch(key, at, from, size);
      known.push(...facts.filter((fact) => mayKnow(fact, at.sight)));
      const end = facts.at(-1);
      if (!end || facts.length < size) break;
      from = end.local;
    }
    return known.slice(0, limit);
  }

  /** The same facts with their text in the clear; what was written about an erased person stays closed. */
  async opened(facts: readonly LogFact[]): Promise<LogFact[]> {
    const open = await this.codec.open(facts);
    return facts.map((fact, index) => ({ ...fact, data: open[index]?.data ?? fact.data }));
  }

  private async stretch(key: string, at: At, after: string, limit: number): Promise<LogFact[]> {
    const [tx, position] = after.split(':');
    const rows = await this.rows(LIST_SQL, [at.tenant, key, tx, position, at.asOf ?? null, limit], at);
    return rows.map(factOf);
  }

  private async find(asks: readonly Ask[], at: At, most: number): Promise<readonly Found[]> {
    if (asks.length === 0) return [];
    const found: LogFact[][] = asks.map(() => []);
    await this.progress.reached(at);
    const columns = [
      asks.map(({ key }) => key),
      asks.map(({ also = [] }) => JSON.stringify(also)),
      asks.map(({ since }) => since ?? null),
      asks.map(({ until }) => until ?? null),
    ];
    const rows = await this.rows(FIND_SQL, [at.tenant, ...columns, at.asOf ?? null, most + 1], at);
    for (const row of rows) found[row.n - 1]?.push(factOf(row));
    return found.map((facts) => ({
      facts: facts.slice(0, most).filter((fact) => mayKnow(fact, at.sight)),
      cut: facts.length > most,
    }));
  }

  private rows(sql: string, values: readonly unknown[], { tenant }: At): Promise<Row[]> {
    return withTenant(this.pool, tenant, async (client) => (await client.query<Row>(sql, [...values])).rows);
  }
}
