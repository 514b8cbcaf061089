import 'reflect-metadata';
import type { EventFeed } from '@attestry/event-store';
import { OwnerLock } from '@attestry/messaging';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { accessHook } from '../access/access-hook.js';
import { serviceConfig } from '../config.js';
import { reactor } from '../reactions/reactor.js';
import { projector } from '../views/projector.js';
import { Views } from '../views/views.js';
import { registerHealth } from './health.js';
import type { Loop } from './loop.js';
import { ownedLoop } from './loop.js';
import { startMessaging } from './messaging.js';
import { ServiceModule } from './service.module.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ServiceParts } from './service-parts.js';
import { closeParts, serviceParts } from './service-parts.js';
import { viewsOf } from './views-of.js';

const BODY_LIMIT = 1_048_576;

export const createApp = async (
  definition: ServiceDefinition,
  parts: ServiceParts,
): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    ServiceModule.of(definition, parts),
    new FastifyAdapter({ bodyLimit: BODY_LIMIT }),
    { rawBody: true, logger: false },
  );
  const { config, verifyToken, logger } = parts;
  const hook = accessHook({ subgraph: definition.name, signingKey: config.signingKey, verifyToken, logger });
  app.getHttpAdapter().getInstance().addHook('preHandler', hook);
  return app;
};

const startReaders = (definition: ServiceDefinition, parts: ServiceParts, app: NestFastifyApplication): Loop[] => {
  const { projectorPool: pool, logger, clock, config } = parts;
  const [projected, reacted] = [parts.mergedFeed(), parts.mergedFeed()];
  const { name: service, reactions } = definition;
  const views = viewsOf(definition);
  const reacting = {
    pool,
    feed: reacted,
    clock,
    service,
    reactions,
    commands: app.get(CommandBus),
    views: app.get(Views),
  };
  const loop = (name: string, feed: EventFeed, step: () => Promise<boolean>, linger = 0): Loop => {
    const lock = new OwnerLock({
      connectionString: config.projectorDatabaseUrl,
      name: `${name}:${service}`,
      log: logger,
    });
    return ownedLoop({ name, lock, logger, step, linger, idle: (milliseconds) => feed.wait(milliseconds) });
  };
  const fold = projector(pool, projected, 'projector', views);
  const project = async (): Promise<boolean> => {
    const more = await fold();
    parts.projected.notify();
    return more;
  };
  return [loop('projector', projected, project), loop('reactor', reacted, reactor(reacting), config.lingerMs)];
};

export interface RunningService {
  readonly url: string;
  /** Lets what is in hand finish, in order. */
  stop(): Promise<void>;
}

/** HTTP, projector, reactor, relay and inbox. The broker may be away: then messaging begins when it is there. */
export const serve = async (definition: ServiceDefinition, parts: ServiceParts): Promise<RunningService> => {
  const app = await createApp(definition, parts);
  const messaging = startMessaging(definition, parts);
  registerHealth(app, parts, messaging);
  await app.listen(parts.config.port, parts.config.host);
  const readers = startReaders(definition, parts, app);
  const stop = async (): Promise<void> => {
    await app.close();
    await messaging.stop();
    await Promise.all(readers.map((reader) => reader.stop()));
    await closeParts(parts);
  };
  return { url: await app.getUrl(), stop };
};

/** Starts a service as its configuration says and stops it on SIGTERM or SIGINT. */
export const startService = async (definition: ServiceDefinition): Promise<void> => {
  const parts = await serviceParts(definition.name, serviceConfig());
  const { url, stop } = await serve(definition, parts);
  parts.logger.info({ url }, 'serving');
  const end = (): void => void stop().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
};
