import { accessTokenVerifier } from '@attestry/access';
import type { AccessTokenVerifier } from '@attestry/access';
import { confidentialPaths, EVENT_TYPES } from '@attestry/contracts';
import type { EventFeed, EventStore } from '@attestry/event-store';
import {
  AppendSignal,
  decryptingFeed,
  encryptingStore,
  fieldCodec,
  PostgresEventStore,
  PostgresFeed,
  PostgresKeyStore,
} from '@attestry/event-store';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import { clockFrom } from '../clock.js';
import type { ServiceConfig } from '../config.js';
import { serviceLogger } from './logger.js';

/** What a running service is made of, below Nest. */
export interface ServiceParts {
  readonly config: ServiceConfig;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly appPool: Pool;
  readonly projectorPool: Pool;
  readonly keyPool: Pool;
  readonly signal: AppendSignal;
  readonly store: EventStore;
  /** Own and foreign facts in the order of the local log, in the clear. */
  readonly feed: EventFeed;
  /** Own facts as they are stored, for the relay. */
  readonly ownFeed: PostgresFeed;
  readonly verifyToken: AccessTokenVerifier;
}

const POOL_SIZE = 10;

const poolOf = (connectionString: string, name: string): Pool =>
  new Pool({ connectionString, max: POOL_SIZE, application_name: `attestry-${name}` });

export const serviceParts = async (service: string, config: ServiceConfig): Promise<ServiceParts> => {
  const [appPool, projectorPool, keyPool] = [
    poolOf(config.appDatabaseUrl, service),
    poolOf(config.projectorDatabaseUrl, `${service}-projector`),
    poolOf(config.keystoreDatabaseUrl, `${service}-keys`),
  ];
  const clock = await clockFrom(config.clock);
  const signal = new AppendSignal();
  const codec = fieldCodec(new PostgresKeyStore(keyPool, config.keystoreMasterKey), confidentialPaths);
  const knownTypes = new Set<string>(EVENT_TYPES);
  return {
    config,
    logger: serviceLogger(service, config.logLevel),
    clock,
    appPool,
    projectorPool,
    keyPool,
    signal,
    store: encryptingStore(new PostgresEventStore(appPool, { clock, signal, knownTypes }), codec),
    feed: decryptingFeed(new PostgresFeed(projectorPool, { sources: 'merged', signal, knownTypes }), codec),
    ownFeed: new PostgresFeed(projectorPool, { sources: 'own', signal, knownTypes }),
    verifyToken: accessTokenVerifier({ issuer: config.issuer, audience: config.audience }),
  };
};

export const closeParts = async ({ appPool, projectorPool, keyPool }: ServiceParts): Promise<void> => {
  await Promise.all([appPool.end(), projectorPool.end(), keyPool.end()]);
};
