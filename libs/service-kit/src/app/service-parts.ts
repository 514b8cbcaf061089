import { accessTokenVerifier } from '@attestry/access';
import type { AccessTokenVerifier } from '@attestry/access';
import type { EventFeed, EventStore, KeyStore } from '@attestry/event-store';
import {
  AppendSignal,
  encryptingStore,
  feedPool,
  logPool,
  PostgresEventStore,
  PostgresFeed,
  upcastingStore,
} from '@attestry/event-store';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import { clockFrom } from '../clock.js';
import type { ServiceConfig } from '../config.js';
import { serviceLogger } from './logger.js';
import { codecOf, keyStoreOf, mergedFeed, versions } from './open-feed.js';

/** What a running service is made of, below Nest. */
export interface ServiceParts {
  readonly config: ServiceConfig;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly appPool: Pool;
  readonly projectorPool: Pool;
  readonly keyPool: Pool;
  readonly signal: AppendSignal;
  /** Told whenever the documents of this process's projector may have moved. */
  readonly projected: AppendSignal;
  /** Keys of confidential text; destroying a person's key erases the person. */
  readonly keys: KeyStore;
  readonly store: EventStore;
  /** A reader of own and foreign facts in the order of the local log, in the clear; each loop has its own. */
  readonly mergedFeed: () => EventFeed;
  /** Own facts as they are stored, for the relay. */
  readonly ownFeed: PostgresFeed;
  readonly verifyToken: AccessTokenVerifier;
}

const POOL_SIZE = 10;

const poolOf = (make: typeof feedPool, connectionString: string, name: string): Pool =>
  make({ connectionString, max: POOL_SIZE, application_name: `attestry-${name}` });

export const serviceParts = async (service: string, config: ServiceConfig): Promise<ServiceParts> => {
  const [appPool, projectorPool, keyPool] = [
    poolOf(logPool, config.appDatabaseUrl, service),
    poolOf(feedPool, config.projectorDatabaseUrl, `${service}-projector`),
    poolOf(logPool, config.keystoreDatabaseUrl, `${service}-keys`),
  ];
  const clock = await clockFrom(config.clock);
  const signal = new AppendSignal();
  const keys = keyStoreOf(keyPool, config.keystoreMasterKey);
  const codec = codecOf(keys);
  return {
    config,
    logger: serviceLogger(service, config.logLevel),
    clock,
    appPool,
    projectorPool,
    keyPool,
    signal,
    projected: new AppendSignal(),
    keys,
    store: upcastingStore(encryptingStore(new PostgresEventStore({ pool: appPool, clock, signal }), codec), versions),
    mergedFeed: () => mergedFeed(projectorPool, codec, signal),
    ownFeed: new PostgresFeed({ pool: projectorPool, sources: 'own', signal }),
    verifyToken: accessTokenVerifier({ issuer: config.issuer, audience: config.audience }),
  };
};

export const closeParts = async ({ appPool, projectorPool, keyPool }: ServiceParts): Promise<void> => {
  await Promise.all([appPool.end(), projectorPool.end(), keyPool.end()]);
};
