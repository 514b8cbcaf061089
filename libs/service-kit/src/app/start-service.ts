import 'reflect-metadata';
import type { EventFeed } from '@attestry/event-store';
import { OwnerLock } from '@attestry/messaging';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { accessHook } from '../access/access-hook.js';
import { serviceConfig } from '../config.js';
import { reactNext } from '../reactions/reactor.js';
import { projectNext } from '../views/projector.js';
import { Views } from '../views/views.js';
import { registerHealth } from './health.js';
import type { Loop } from './loop.js';
import { ownedLoop } from './loop.js';
import { startMessaging } from './messaging.js';
import { ServiceModule } from './service.module.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ServiceParts } from './service-parts.js';
import { closeParts, serviceParts } from './service-parts.js';

const BODY_LIMIT = 1_048_576;
const IDLE_MS = 20;

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
  const { name: service, views, reactions } = definition;
  const reactor = {
    pool,
    feed: reacted,
    clock,
    service,
    reactions,
    commands: app.get(CommandBus),
    views: app.get(Views),
  };
  const loop = (name: string, feed: EventFeed, step: () => Promise<number>): Loop => {
    const lock = new OwnerLock({
      connectionString: config.projectorDatabaseUrl,
      name: `${name}:${service}`,
      log: logger,
    });
    return ownedLoop({ name, lock, logger, step, idle: () => feed.wait(IDLE_MS) });
  };
  return [
    loop('projector', projected, () => projectNext(pool, projected, 'projector', views)),
    loop('reactor', reacted, () => reactNext(reactor)),
  ];
};

/** Starts a service: HTTP, projector, reactor, relay and inbox; stops them in order on SIGTERM or SIGINT. */
export const startService = async (definition: ServiceDefinition): Promise<void> => {
  const config = serviceConfig();
  const parts = await serviceParts(definition.name, config);
  const app = await createApp(definition, parts);
  const messaging = await startMessaging(definition, parts);
  registerHealth(app, parts, messaging);
  await app.listen(config.port, config.host);
  const readers = startReaders(definition, parts, app);
  parts.logger.info({ url: await app.getUrl() }, 'serving');
  const stop = async (): Promise<void> => {
    await app.close();
    await messaging.stop();
    await Promise.all(readers.map((reader) => reader.stop()));
    await closeParts(parts);
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
};
