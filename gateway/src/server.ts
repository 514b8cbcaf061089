import type { AddressInfo } from 'node:net';
import fastifyApollo from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createApollo } from './apollo.js';
import type { GatewayConfig } from './config.js';
import { calendarRoute } from './downloads/calendar-route.js';
import type { FileSources } from './files/file-routes.js';
import { fileRoutes } from './files/file-routes.js';
import { OpenFiles } from './files/open-files.js';
import { healthRoutes } from './health.js';
import { createHttp } from './http.js';
import type { Door } from './request/admission.js';
import { admissionHook } from './request/admission.js';
import { batchLimit } from './request/batch-limit.js';
import type { GatewayContext } from './request/context.js';
import { contextOf } from './request/context.js';
import { Subgraphs } from './subgraph/subgraphs.js';

export interface Gateway {
  /** Address of the GraphQL endpoint. */
  readonly url: string;
  /** Lets requests under way finish, for eight seconds at most, and then closes everything. */
  close(): Promise<void>;
}

const DRAIN_MS = 8_000;
const IDLE_CHECK_MS = 100;

/** The guarded routes: hooks apply to them alone, so health stays open. */
const guardedRoutes = (apollo: ApolloServer<GatewayContext>, door: Door, { limits }: GatewayConfig) => {
  return async (scope: FastifyInstance): Promise<void> => {
    scope.addHook('onRequest', admissionHook(door));
    scope.addHook('preHandler', batchLimit(limits.operations));
    calendarRoute(scope, { apollo, deadlineMs: limits.deadlineMs, now: door.now });
    await scope.register(fastifyApollo(apollo), {
      method: 'POST',
      path: '/graphql',
      context: contextOf(limits.deadlineMs),
    });
  };
};

const fileSources = (subgraphs: Subgraphs, { signingKey, limits }: GatewayConfig, logger: Logger): FileSources => {
  const of = (subgraph: string): FileSources['audit'] => ({
    client: () => subgraphs.client(subgraph),
    deadlineMs: limits.fileDeadlineMs,
    ...{ subgraph, signingKey, logger },
  });
  return { evidence: of('evidence'), audit: of('audit'), open: new OpenFiles(limits.filesAtATime) };
};

/** A connection that has had its answer is kept alive by its client: it is closed as soon as it is idle. */
const drain = async (app: FastifyInstance): Promise<void> => {
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_CHECK_MS);
  const late = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  await app.close();
  clearInterval(idle);
  clearTimeout(late);
};

export const startGateway = async (
  config: GatewayConfig,
  door: Omit<Door, 'logger'>,
  logger: Logger,
): Promise<Gateway> => {
  const subgraphs = new Subgraphs(config, logger);
  const apollo = await createApollo(config, subgraphs, logger);
  await apollo.start();
  const app = createHttp(config.limits, logger);
  let stopping = false;
  healthRoutes(app, { subgraphs: () => subgraphs.alive(), stopping: () => stopping });
  await app.register(guardedRoutes(apollo, { ...door, logger }, config));
  await app.register(fileRoutes({ ...door, logger }, fileSources(subgraphs, config, logger)));
  await app.listen({ host: config.host, port: config.port });
  return {
    url: `http://${config.host}:${(app.server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      stopping = true;
      await drain(app);
      await apollo.stop();
      await subgraphs.close();
    },
  };
};
