import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MOST_COUNTED } from '@attestry/event-store';
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
  /** How far the documents have come in the local log, `tx:position`. */
  readonly position: string;
  readonly lag: Lag;
  readonly messaging?: MessagingState;
}

const ANSWER_MS = 1_500;

interface Reader {
  readonly name: 'projector' | 'reactor';
  readonly position: string;
  readonly behind: number;
}

const beyond = (table: string): string =>
  `(select count(*) from (select 1 from ${table} f where (f.tx, f.position) > (s.tx, s.position) limit ${MOST_COUNTED}) found)`;

const READERS = `
  with r as (select name, coalesce(position, '0:0') as place from readers where name in ('projector', 'reactor')),
       s as (select name, place, split_part(place, ':', 1)::xid8 as tx, split_part(place, ':', 2)::bigint as position from r)
  select name, place as position,
         (${beyond('events')} + ${beyond('inbox')})::float8 as behind from s`;

const readersOf = async (pool: Pool): Promise<Readonly<Record<Reader['name'], Reader>>> => {
  const { rows } = await pool.query<Reader>({ name: 'readers', text: READERS });
  const reader = (name: Reader['name']): Reader =>
    rows.find((row) => row.name === name) ?? { name, position: '0:0', behind: 0 };
  return { projector: reader('projector'), reactor: reader('reactor') };
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
  const [{ projector, reactor }, relay, broker] = await Promise.all([
    readersOf(projectorPool),
    messaging.relayLag(),
    askBroker ? heard(messaging) : undefined,
  ]);
  const lag = { projection: projector.behind, reaction: reactor.behind, relay };
  const health = { ready: true, position: projector.position, lag } as const;
  return broker ? { ...health, lag: { ...lag, inbox: broker.inbox }, messaging: broker.state } : health;
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
