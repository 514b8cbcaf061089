import { Inject, Injectable } from '@nestjs/common';
import type { Position } from '@attestry/event-store';
import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { APP_POOL, CONFIG, SERVICE } from '../app/tokens.js';
import type { ServiceConfig } from '../config.js';
import type { ServiceDefinition } from '../app/service-definition.js';
import { DomainError } from '../errors.js';
import { comparePositions, parseReadAfter } from './positions.js';
import type { At } from './view.js';

const POLL_MS = 3;

/** How far the projection has come, and a bounded wait for it to reflect the facts a caller has seen. */
@Injectable()
export class Progress {
  private known: Position = '0:0';

  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Pick<ServiceConfig, 'readWaitMs'>,
    @Inject(SERVICE) private readonly service: Pick<ServiceDefinition, 'name' | 'listens'>,
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
      const target = await local();
      if (
        target !== undefined &&
        (comparePositions(this.known, target) >= 0 || comparePositions(await this.current(), target) >= 0)
      )
        return;
      if (Date.now() > deadline) throw behind(position);
      await pause(POLL_MS);
    }
  }

  /** Local position of a foreign fact, once it has arrived. */
  private async arrived(tenant: string, source: string, position: Position): Promise<Position | undefined> {
    return withTenant(this.pool, tenant, async (client) => {
      const { rows } = await client.query<{ local: string }>(
        `select tx::text || ':' || position as local from inbox where tenant = $1 and source = $2 and source_position = $3`,
        [tenant, source, position],
      );
      return rows[0]?.local;
    });
  }

  private async current(): Promise<Position> {
    const { rows } = await this.pool.query<{ position: string | null }>(
      `select position from readers where name = 'projector'`,
    );
    this.known = rows[0]?.position ?? '0:0';
    return this.known;
  }
}

const behind = (position: Position): DomainError =>
  new DomainError('READ_MODEL_BEHIND', 'The read model has not reached your write yet. Ask again in a moment.', {
    position,
  });
