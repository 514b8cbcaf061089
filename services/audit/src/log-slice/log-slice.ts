import { Inject, Injectable } from '@nestjs/common';
import type { Position } from '@attestry/event-store';
import { comparePositions, START, withTenant } from '@attestry/event-store';
import { APP_POOL, refuseField } from '@attestry/service-kit';
import type { Pool } from 'pg';
import type { Cut, CutQuestion } from '../population-items/cut.js';
import { cut } from '../population-items/cut.js';
import type { LogFact } from '../population-items/population-query.js';
import { TYPES_OF } from '../population-items/population-query.js';
import { FACTS_SQL, HEAD_SQL, SETTLED_SQL } from './log-slice.sql.js';

interface Row {
  readonly id: string;
  readonly type: string;
  readonly data: object;
  readonly effective_at: Date;
}

const POSITION = /^\d{1,20}:\d{1,20}$/;

const logFact = ({ id, type, data, effective_at }: Row): LogFact =>
  ({ id, type, data, effectiveAt: effective_at.toISOString() }) as unknown as LogFact;

/** This service's own copy of the log, as far as populations are cut from it; one organization's rows only. */
@Injectable()
export class LogSlice {
  constructor(@Inject(APP_POOL) private readonly pool: Pool) {}

  /** The position to cut at: the newest settled one, or a wanted one that is not newer. */
  async offset(tenant: string, wanted?: string | null): Promise<Position> {
    const settled = (await this.position(tenant, SETTLED_SQL)) ?? START;
    if (!wanted) return settled;
    if (!POSITION.test(wanted) || comparePositions(wanted, settled) > 0)
      return refuseField('logOffset', `is a position <tx>:<position> not after ${settled}.`);
    return wanted;
  }

  /** Position of the newest fact this service holds of the organization; what it decides to sign must know that one. */
  async head(tenant: string): Promise<Position> {
    return (await this.position(tenant, HEAD_SQL)) ?? START;
  }

  /** Cuts a population at a position: the same question and position give the same items for ever. */
  async cut(tenant: string, question: CutQuestion & { readonly logOffset: Position }): Promise<Cut> {
    const [tx = '', position = ''] = question.logOffset.split(':');
    const values = [tenant, TYPES_OF[question.query], tx, position, question.controlId];
    const rows = await withTenant(
      this.pool,
      tenant,
      async (client) => (await client.query<Row>(FACTS_SQL, values)).rows,
    );
    return cut(question, rows.map(logFact));
  }

  private async position(tenant: string, sql: string): Promise<Position | undefined> {
    return withTenant(this.pool, tenant, async (client) => {
      const { rows } = await client.query<{ position: Position }>(sql, [tenant]);
      return rows[0]?.position;
    });
  }
}
