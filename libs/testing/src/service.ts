import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { EventType, Fact } from '@attestry/contracts';
import { feedPool, MemoryEventStore, MemoryFeed } from '@attestry/event-store';
import type { Actor, Role, ServiceDefinition } from '@attestry/service-kit';
import { createApp, projector, viewsOf } from '@attestry/service-kit';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { countingPool } from './counting-pool.js';
import { testDatabase } from './postgres.js';

type Parts = Parameters<typeof createApp>[1];

export interface Caller {
  readonly person: string;
  readonly roles: readonly Role[];
  readonly tenant?: string;
  /** Audit firm of an auditor. */
  readonly firm?: string;
  readonly asOf?: string;
  readonly validAt?: string;
}

export interface Answered {
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Code and details of the refusal; absent when there was none. */
  readonly refused: (Error & { readonly code: string; readonly details: object }) | undefined;
  /** Statements it took, for reading documents. */
  readonly statements: number;
}

/** A service behind its schema, as the gateway meets it: guards and handlers, a log in memory, documents in PostgreSQL. */
export const serviceUnderTest = async (definition: ServiceDefinition, logger = pino({ level: 'silent' })) => {
  const database = await testDatabase(definition.name);
  const app = countingPool(database.appUrl);
  const projectorPool = feedPool({ connectionString: database.projectorUrl, max: 1 });
  await projectorPool.query(`insert into readers (name, position) values ('projector', '1:1')`);
  let now = '2026-01-01T12:00:00.000Z';
  const clock = { now: () => Promise.resolve(now) };
  const store = new MemoryEventStore(undefined, clock);
  const config = { signingKey: 'x'.repeat(32), commandHashKey: 'y'.repeat(32), readWaitMs: 100 };
  // The token of a spec is the actor itself, as JSON; the gateway's signature is checked as ever.
  const verifyToken = (header: string) => Promise.resolve(JSON.parse(header.replace('Bearer ', '')) as Actor);
  const parts = {
    verifyToken,
    config,
    logger,
    clock,
    appPool: app.pool,
    projectorPool,
    store,
  };
  const nest = await createApp(definition, parts as unknown as Parts);
  await nest.init();
  const { schema } = nest.get(GraphQLSchemaHost);
  const length = async (stream: string, tenant = 'acme') => (await store.readStream(tenant, stream)).length;

  return {
    events: () => store.log.events.length,
    length,
    at: (instant: string) => void (now = instant),
    seed: async (stream: string, facts: readonly Fact<EventType>[], actor = 'p-01', tenant = 'acme') => {
      const commandId = randomUUID();
      const meta = { actor, role: 'TO', commandId, correlationId: commandId, causationId: commandId };
      const before = await length(stream, tenant);
      const expected = before === 0 ? ('no_stream' as const) : before - 1;
      const events = facts.map(({ data, ...fact }) => ({ ...fact, data: { ...data } }));
      await store.append({ tenant, stream, expected, commandId, requestHash: 'a'.repeat(64), meta, events });
    },
    /** Folds what was seeded, and what commands recorded, into the documents of the service. */
    project: async () => {
      await projectorPool.query(`update readers set position = null where name = 'projector' and position = '1:1'`);
      const feed = new MemoryFeed(store.log);
      const next = projector(projectorPool, feed, 'projector', viewsOf(definition));
      while (await next());
    },
    put: (view: string, doc: { readonly id: string }, tenant = 'acme') =>
      projectorPool.query(
        `insert into documents (build, tenant, view, id, ordinal, doc, recorded_from) values (1, $4, $1, $2, 1, $3, '2025-01-01')
         on conflict (build, tenant, view, id) do update set doc = excluded.doc`,
        [view, doc.id, JSON.stringify(doc), tenant],
      ),
    ask: async (
      source: string,
      { person, roles, tenant = 'acme', firm, ...instants }: Caller,
      variableValues: object = {},
    ): Promise<Answered> => {
      const actor = { kind: 'person', person, tenant, roles, ...(firm === undefined ? {} : { firm }) };
      const req = { caller: { actor, correlationId: 'c', ...instants } };
      app.taken();
      const { data, errors } = await graphql({
        schema,
        source,
        variableValues: { ...variableValues },
        contextValue: { req, loaders: new Map() },
      });
      const error = errors?.[0];
      const refused = error && ((error.originalError ?? error) as Answered['refused']);
      return { data: data ?? null, refused, statements: app.taken() };
    },
    /** Its HTTP, for what is not of the graph. */
    http: nest.getHttpAdapter().getInstance(),
    close: async () => {
      await nest.close();
      await Promise.all([app.pool.end(), projectorPool.end()]);
      await database.drop();
    },
  };
};

export type ServiceUnderTest = Awaited<ReturnType<typeof serviceUnderTest>>;

/** Source of a mutation with one input, whose type is named after it. */
export const mutation = (name: string): string =>
  `mutation Given($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { revision events } }`;
