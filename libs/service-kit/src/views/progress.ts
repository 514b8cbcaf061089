import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Position } from '@attestry/event-store';
import { AppendSignal, withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { APP_POOL, CONFIG, PROJECTED, SERVICE } from '../app/tokens.js';
import type { ServiceConfig } from '../config.js';
import type { ServiceDefinition } from '../app/service-definition.js';
import { DomainError } from '../errors.js';
import { comparePositions, parseReadAfter } from './positions.js';
import type { At } from './view.js';

/** Longest pause between two looks while one waits: another process may be the one that projects, and tells nothing here. */
const POLL_MS = 20;

const MOST_REMEMBERED = 1_000;

const ARRIVED = `select tx::text || ':' || position as local from inbox where tenant = $1 and source = $2 and source_position = $3`;
const PROJECTED_TO = `select position from readers where name = 'projector'`;

/** How far the projection has come, and a bounded wait for it to reflect the facts a caller has seen. */
@Injectable()
export class Progress {
  private known: Position = '0:0';
  /** Local positions of foreign facts that callers asked for lately: one that has arrived stays where it is. */
  private readonly arrivals = new Map<string, Position>();

  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Pick<ServiceConfig, 'readWaitMs'>,
    @Inject(SERVICE) private readonly service: Pick<ServiceDefinition, 'name' | 'listens'>,
    @Optional() @Inject(PROJECTED) private readonly projected = new AppendSignal(),
  ) {}

  /** Resolves once the documents reflect every position of `read-after` that concerns this service; else READ_MODEL_BEHIND. */
  async reached({ tenant, readAfter }: Pick<At, 'tenant' | 'readAfter'>): Promise<void> {
    if (!readAfter) return;
    const deadline = Date.now() + this.config.readWaitMs;
    for (const { service, position } of parseReadAfter(readAfter)) {
      if (service === this.service.name) await this.until(deadline, position, () => Promise.resolve(position));
      else if ((this.service.listens as readonly string[]).includes(service))
        await this.until(deadline, position, () => this.arrived(tenant, service, position));
    }
  }

  /** How far the documents have come: every fact up to there is in them. */
  position(): Promise<Position> {
    return this.current();
  }

  /** Resolves once the documents reflect an own fact; else READ_MODEL_BEHIND. */
  async past(position: Position): Promise<void> {
    await this.until(Date.now() + this.config.readWaitMs, position, () => Promise.resolve(position));
  }

  private async until(deadline: number, position: Position, local: () => Promise<Position | undefined>): Promise<void> {
    for (;;) {
      const { seen } = this.projected;
      const target = await local();
      if (
        target !== undefined &&
        (comparePositions(this.known, target) >= 0 || comparePositions(await this.current(), target) >= 0)
      )
        return;
      if (Date.now() > deadline) throw behind(position);
      await this.projected.wait(POLL_MS, seen);
    }
  }

  /** Local position of a foreign fact, once it has arrived. */
  private async arrived(tenant: string, source: string, position: Position): Promise<Position | undefined> {
    const key = `${tenant}/${source}/${position}`;
    const local = this.arrivals.get(key) ?? (await this.localPosition(tenant, source, position));
    if (local !== undefined) this.remember(key, local);
    return local;
  }

  private remember(key: string, local: Position): void {
    this.arrivals.set(key, local);
    const [oldest] = this.arrivals.keys();
    if (this.arrivals.size > MOST_REMEMBERED && oldest !== undefined) this.arrivals.delete(oldest);
  }

  private localPosition(tenant: string, source: string, position: Position): Promise<Position | undefined> {
    return withTenant(this.pool, tenant, async (client) => {
      const { rows } = await client.query<{ local: string }>({
        name: 'local position',
        text: ARRIVED,
        values: [tenant, source, position],
      });
      return rows[0]?.local;
    });
  }

  private async current(): Promise<Position> {
    const { rows } = await this.pool.query<{ position: string | null }>({ name: 'projected', text: PROJECTED_TO });
    this.known = rows[0]?.position ?? '0:0';
    return this.known;
  }
}

const behind = (position: Position): DomainError =>
  new DomainError('READ_MODEL_BEHIND', 'The read model has not reached your write yet. Ask again in a moment.', {
    position,
  });
