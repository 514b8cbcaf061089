import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql } from 'graphql';
import { Pool } from 'pg';
import { pino } from 'pino';
import { systemClock } from '../clock.js';
import { createApp } from './start-service.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ServiceParts } from './service-parts.js';

const OFFLINE_CONFIG = { signingKey: 'offline', readWaitMs: 0 } as ServiceParts['config'];

/** Parts that connect to nothing: enough to build the schema, which is all that printing needs. */
const offlineParts = (): ServiceParts => {
  const pool = new Pool({ connectionString: 'postgres://offline' });
  const parts = {
    config: OFFLINE_CONFIG,
    logger: pino({ level: 'silent' }),
    clock: systemClock,
    appPool: pool,
    projectorPool: pool,
    keyPool: pool,
  };
  return parts as ServiceParts;
};

/** The federation SDL of a service, built from its resolvers without a database, broker or issuer. */
export const printSubgraph = async (definition: ServiceDefinition): Promise<string> => {
  const app = await createApp(definition, offlineParts());
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  const answer = await graphql({ schema, source: '{ _service { sdl } }' });
  await app.close();
  const service = answer.data?.['_service'] as { sdl: string } | undefined;
  if (!service) throw new Error(`The schema of ${definition.name} cannot be printed: ${JSON.stringify(answer.errors)}`);
  return service.sdl;
};
