import { accessTokenVerifier } from '@attestry/access';
import type { AccessTokenVerifier } from '@attestry/access';
import type { EventFeed, EventStore, KeyStore } from '@attestry/event-store';
import { confidentialPaths, EVENT_TYPES, isEventType } from '@attestry/contracts';
import {
  AppendSignal,
  CachedKeyStore,
  decryptingFeed,
  encryptingStore,
  EventVersions,
  FieldCodec,
  logPool,
  masterKey,
  PostgresEventStore,
  PostgresFeed,
  PostgresKeyStore,
  upcastingFeed,
  upcastingStore,
} from '@attestry/event-store';
import type { Pool } from 'pg';
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

/** Confidential places of a type; of one that this build does not know there is nothing to open. */
const pathsOf = (type: string) => (isEventType(type) ? confidentialPaths(type) : []);

/** Every published version that this build reads. */
const versions = new EventVersions(EVENT_TYPES);

const poolOf = (connectionString: string, name: string): Pool =>
  logPool({ connectionString, max: POOL_SIZE, application_name: `attestry-${name}` });

export const serviceParts = async (service: string, config: ServiceConfig): Promise<ServiceParts> => {
  const [appPool, projectorPool, keyPool] = [
    poolOf(config.appDatabaseUrl, service),
    poolOf(config.projectorDatabaseUrl, `${service}-projector`),
    poolOf(config.keystoreDatabaseUrl, `${service}-keys`),
  ];
  const clock = await clockFrom(config.clock);
  const signal = new AppendSignal();
  const keys = new CachedKeyStore(new PostgresKeyStore(keyPool, masterKey(config.keystoreMasterKey)));
  const codec = new FieldCodec(keys, pathsOf);
  return {
    config,
    logger: serviceLogger(service, config.logLevel),
    clock,
    appPool,
    projectorPool,
    keyPool,
    signal,
    keys,
    store: upcastingStore(encryptingStore(new PostgresEventStore({ pool: appPool, clock, signal }), codec), versions),
    mergedFeed: () =>
      upcastingFeed(
        decryptingFeed(new PostgresFeed({ pool: projectorPool, sources: 'merged', signal }), codec),
        versions,
      ),
    ownFeed: new PostgresFeed({ pool: projectorPool, sources: 'own', signal }),
    verifyToken: accessTokenVerifier({ issuer: config.issuer, audience: config.audience }),
  };
};

export const closeParts = async ({ appPool, projectorPool, keyPool }: ServiceParts): Promise<void> => {
  await Promise.all([appPool.end(), projectorPool.end(), keyPool.end()]);
};
