import { Inject, Injectable } from '@nestjs/common';
import { withTenant } from '@attestry/event-store';
import type { At } from '@attestry/service-kit';
import { APP_POOL } from '@attestry/service-kit';
import type { Period } from '@attestry/soc2';
import { addDays, startOfDay } from '@attestry/soc2';
import type { Pool } from 'pg';
import type { LoggedRun } from './failing-stretches.js';

/** A failure that began before the period reaches into it. */
const LOOK_BACK_DAYS = 31;

/** Runs of collectors in a period that this service held when fieldwork ended, as of an instant: later ones never change a report. */
const RUNS_SQL = `
  with closing as (
    select tx, position from events
     where tenant = $1 and type = 'FieldworkEnded.v1' and data ->> 'auditId' = $2
       and ($5::timestamptz is null or recorded_at <= $5)
     order by tx desc, position desc limit 1)
  select i.data -> 'controlIds' as "controlIds", i.data ->> 'result' as result,
         i.data ->> 'observedAt' as "observedAt", i.data -> 'observations' as observations
    from inbox i, closing c
   where i.tenant = $1 and i.type = 'CollectorRunCompleted.v1' and i.effective_at >= $3 and i.effective_at < $4
     and (i.tx, i.position) < (c.tx, c.position)
   order by i.tx, i.position`;

interface Row extends Omit<LoggedRun, 'observations'> {
  readonly observations: LoggedRun['observations'] | null;
}

/** What monitors saw, straight from this service's copy of the log; one organization's rows only. */
@Injectable()
export class MonitorRuns {
  constructor(@Inject(APP_POOL) private readonly pool: Pool) {}

  async of({ tenant, asOf }: At, auditId: string, { start, endExclusive }: Period): Promise<LoggedRun[]> {
    const from = startOfDay(addDays(start, -LOOK_BACK_DAYS));
    const values = [tenant, auditId, from, startOfDay(endExclusive), asOf ?? null];
    return withTenant(this.pool, tenant, async (client) => {
      const { rows } = await client.query<Row>(RUNS_SQL, values);
      return rows.map(({ observations, ...run }) => ({ ...run, ...(observations ? { observations } : {}) }));
    });
  }
}
