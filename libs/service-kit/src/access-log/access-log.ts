import type { ExecutionContext } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { withTenant } from '@attestry/event-store';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Caller } from '../access/request.js';
import { APP_POOL, CLOCK, LOGGER } from '../app/tokens.js';
import type { Clock } from '../clock.js';
import { DomainError } from '../errors.js';
import type { RequestContext } from '../graphql/batched.js';
import { namedIn } from '../grants/named.js';
import { targetsOf, whatOf } from './asked.js';
import { isRightsCode } from './rights-codes.js';

const INSERT = `
  insert into access_log (tenant, at, kind, what, person, roles, firm, engagements, targets, code, correlation_id)
  select $1, $2, kind, what, $3, $4, $5,
         array(select jsonb_array_elements_text(engagements)), array(select jsonb_array_elements_text(targets)), code, $6
    from jsonb_to_recordset($7::jsonb) as one (kind text, what text, engagements jsonb, targets jsonb, code text)`;

/** What was asked, of which engagements, about which things. */
export interface Asked {
  readonly what: string;
  readonly engagements: readonly string[];
  readonly targets: readonly string[];
}

export interface Entry extends Asked {
  readonly kind: 'READ' | 'REFUSED';
  readonly code?: string;
}

const askedIn = (context: ExecutionContext): Asked => {
  const { req } = GqlExecutionContext.create(context).getContext<RequestContext>();
  const { engagementId } = namedIn(context);
  const engagements = engagementId === undefined ? (req.sight?.engagements ?? []) : [engagementId];
  return { what: whatOf(context), engagements, targets: targetsOf(context) };
};

/** Who read what of an audit, and which rights were refused (domain 7): kept apart from the domain streams, append only. */
@Injectable()
export class AccessLog {
  constructor(
    @Inject(APP_POOL) private readonly pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Notes a read before it is answered; a read that cannot be noted is not answered. */
  async read(context: ExecutionContext): Promise<void> {
    await this.entries(context).load(JSON.stringify({ kind: 'READ', ...askedIn(context) } satisfies Entry));
  }

  /** Notes a refusal of rights; other errors are no matter of it. The refusal stands whether it could be noted or not. */
  async refused(context: ExecutionContext, error: unknown): Promise<void> {
    await this.unlessImpossible(error, (code) =>
      this.entries(context).load(JSON.stringify({ kind: 'REFUSED', code, ...askedIn(context) } satisfies Entry)),
    );
  }

  /** The same, of a request outside the graph. */
  async refusedTo(caller: Caller, error: unknown, asked: Asked): Promise<void> {
    await this.unlessImpossible(error, (code) => this.write(caller, [{ kind: 'REFUSED', code, ...asked }]));
  }

  /** One statement, whatever the number of entries. */
  async write({ actor, correlationId }: Caller, entries: readonly Entry[]): Promise<void> {
    const { tenant, person, roles, firm } = actor;
    const now = await this.clock.now();
    const values = [tenant, now, person, roles, firm ?? null, correlationId, JSON.stringify(entries)];
    await withTenant(this.pool, tenant, (client) => client.query(INSERT, values));
  }

  private async unlessImpossible(error: unknown, write: (code: string) => Promise<unknown>): Promise<void> {
    if (!(error instanceof DomainError) || !isRightsCode(error)) return;
    try {
      await write(error.code);
    } catch (cause) {
      this.logger.error({ code: error.code, cause: String(cause) }, 'a refusal could not be noted');
    }
  }

  /** What one request notes together, each thing once. */
  private entries(context: ExecutionContext): DataLoader<string, unknown> {
    const { req, loaders } = GqlExecutionContext.create(context).getContext<RequestContext>();
    const name = 'access-log';
    const known = loaders.get(name);
    if (known) return known;
    const { caller } = req;
    const loader = new DataLoader<string, unknown>(async (keys) => {
      if (caller)
        await this.write(
          caller,
          keys.map((key) => JSON.parse(key) as Entry),
        );
      return keys.map(() => true);
    });
    loaders.set(name, loader);
    return loader;
  }
}
