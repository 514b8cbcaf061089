import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { logPool } from '@attestry/event-store';
import type { ServiceDefinition } from '@attestry/service-kit';
import { createApp, systemClock } from '@attestry/service-kit';
import { testDatabase } from '@attestry/testing';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { pino } from 'pino';

type Parts = Parameters<typeof createApp>[1];

export interface Asker {
  readonly roles: readonly string[];
  readonly tenant: string;
}

/** A service's real schema on a real, empty database that counts the statements it is asked. */
export interface SubgraphUnderTest {
  readonly schema: GraphQLSchema;
  /** Without an asker the request carries no caller, as if both locks before GraphQL had been stepped over. */
  ask(
    source: string,
    variables: Readonly<Record<string, unknown>>,
    asker?: Asker,
  ): Promise<ExecutionResult & { statements: number }>;
  close(): Promise<void>;
}

const counted = (connectionString: string) => {
  const pool = logPool({ connectionString, max: 2 });
  const seen: string[] = [];
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...values: unknown[]) => unknown;
    Object.assign(client, {
      query: (...values: unknown[]) => {
        seen.push(String(values[0]));
        return query(...values);
      },
    });
  });
  /** What a refusal notes in the access log reads nothing. */
  const reads = (text: string): boolean => !/^\s*(begin|commit|rollback|insert into access_log)/i.test(text);
  const take = (): number => seen.splice(0).filter(reads).length;
  return { pool, take };
};

export const subgraphUnderTest = async (definition: ServiceDefinition): Promise<SubgraphUnderTest> => {
  const database = await testDatabase(definition.name);
  const { pool, take } = counted(database.appUrl);
  const projectorPool = logPool({ connectionString: database.projectorUrl, max: 1 });
  await projectorPool.query(`insert into readers (name, position) values ('projector', '1:1') on conflict do nothing`);
  const config = { signingKey: 'x'.repeat(32), readWaitMs: 100 };
  const parts = { config, logger: pino({ level: 'silent' }), clock: systemClock, appPool: pool, projectorPool };
  const app = await createApp(definition, parts as unknown as Parts);
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  return {
    schema,
    ask: async (source, variableValues, asker) => {
      take();
      const caller = asker && { actor: { kind: 'person', person: 'p-01', ...asker }, correlationId: 'c' };
      const result = await graphql({
        schema,
        source,
        variableValues: { ...variableValues },
        contextValue: { req: { caller }, loaders: new Map() },
      });
      return { ...result, statements: take() };
    },
    close: async () => {
      await app.close();
      await Promise.all([pool.end(), projectorPool.end()]);
      await database.drop();
    },
  };
};
