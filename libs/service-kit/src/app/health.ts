import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import type { Messaging } from './messaging.js';
import type { ServiceParts } from './service-parts.js';

export interface Lag {
  /** Facts of the local log that the documents do not reflect yet. */
  readonly projection: number;
  /** Facts of the local log that reactions have not seen yet. */
  readonly reaction: number;
  /** Own facts that Kafka has not acknowledged yet. */
  readonly relay: number;
  /** Messages of other services that have not been copied yet. */
  readonly inbox: number;
}

const behind = async (pool: Pool, reader: string): Promise<number> => {
  const { rows } = await pool.query<{ behind: string }>(
    `with r as (select split_part(coalesce(position, '0:0'), ':', 1)::xid8 as tx, split_part(coalesce(position, '0:0'), ':', 2)::bigint as position
                  from readers where name = $1)
     select (select count(*) from events e, r where (e.tx, e.position) > (r.tx, r.position))
          + (select count(*) from inbox i, r where (i.tx, i.position) > (r.tx, r.position)) as behind`,
    [reader],
  );
  return Number(rows[0]?.behind ?? 0);
};

export const lagOf = async (
  { projectorPool }: Pick<ServiceParts, 'projectorPool'>,
  messaging: Messaging,
): Promise<Lag> => {
  const [projection, reaction, relay, inbox] = await Promise.all([
    behind(projectorPool, 'projector'),
    behind(projectorPool, 'reactor'),
    messaging.relayLag(),
    messaging.inboxLag(),
  ]);
  return { projection, reaction, relay, inbox };
};

/** `/health/live` and `/health/ready`; ready tells how far each reader is behind. */
export const registerHealth = (app: NestFastifyApplication, parts: ServiceParts, messaging: Messaging): void => {
  const http = app.getHttpAdapter().getInstance();
  http.get('/health/live', () => ({ live: true }));
  http.get('/health/ready', async (_, reply) => {
    try {
      return await reply.send({ ready: true, lag: await lagOf(parts, messaging) });
    } catch (error) {
      parts.logger.warn({ error: (error as Error).message }, 'not ready');
      return reply.status(503).send({ ready: false });
    }
  });
};
