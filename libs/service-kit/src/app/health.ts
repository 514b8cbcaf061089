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
  /** Messages of other services that have not been copied yet; null while the broker does not tell, left out when it is not asked. */
  readonly inbox?: number | null;
}

export type MessagingState = { readonly ready: true } | { readonly ready: false; readonly cause: string };

/** What `/health/ready` answers. A service is ready when it decides and answers, which it does without its broker too. */
export interface Health {
  readonly ready: true;
  readonly lag: Lag;
  readonly messaging?: MessagingState;
}

const ANSWER_MS = 1_500;

const behind = async (pool: Pool, reader: string): Promise<number> => {
  const { rows } = await pool.query<{ behind: string }>({
    name: 'behind',
    text: `with r as (select split_part(coalesce(position, '0:0'), ':', 1)::xid8 as tx, split_part(coalesce(position, '0:0'), ':', 2)::bigint as position
                  from readers where name = $1)
     select (select count(*) from events e, r where (e.tx, e.position) > (r.tx, r.position))
          + (select count(*) from inbox i, r where (i.tx, i.position) > (r.tx, r.position)) as behind`,
    values: [reader],
  });
  return Number(rows[0]?.behind ?? 0);
};

/** The same, or a rejection when it takes longer: who asks for health does not wait for a broker that is away. */
const soon = async <T>(work: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`The broker did not answer within ${ANSWER_MS} ms.`)),
    ANSWER_MS,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const heard = async (
  messaging: Pick<Messaging, 'inboxLag'>,
): Promise<{ inbox: number | null; state: MessagingState }> => {
  try {
    return { inbox: await soon(messaging.inboxLag()), state: { ready: true } };
  } catch (error) {
    return { inbox: null, state: { ready: false, cause: error instanceof Error ? error.message : String(error) } };
  }
};

export const healthOf = async (
  { projectorPool }: Pick<ServiceParts, 'projectorPool'>,
  messaging: Pick<Messaging, 'inboxLag' | 'relayLag'>,
  askBroker = true,
): Promise<Health> => {
  const [projection, reaction, relay, broker] = await Promise.all([
    behind(projectorPool, 'projector'),
    behind(projectorPool, 'reactor'),
    messaging.relayLag(),
    askBroker ? heard(messaging) : undefined,
  ]);
  const lag = { projection, reaction, relay };
  return broker ? { ready: true, lag: { ...lag, inbox: broker.inbox }, messaging: broker.state } : { ready: true, lag };
};

/**
 * `/health/live` and `/health/ready`; ready tells how far each reader is behind, and whether the broker is there. With `?inbox=no`
 * the broker is not asked, which takes a dozen requests to it.
 */
export const registerHealth = (app: NestFastifyApplication, parts: ServiceParts, messaging: Messaging): void => {
  const http = app.getHttpAdapter().getInstance();
  http.get('/health/live', () => ({ live: true }));
  http.get<{ Querystring: { inbox?: string } }>('/health/ready', async ({ query }, reply) => {
    try {
      return await reply.send(await healthOf(parts, messaging, query.inbox !== 'no'));
    } catch (error) {
      parts.logger.warn({ error: (error as Error).message }, 'not ready');
      return reply.status(503).send({ ready: false });
    }
  });
};
