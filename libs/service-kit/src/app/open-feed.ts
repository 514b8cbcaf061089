import { confidentialPaths, EVENT_TYPES, isEventType } from '@attestry/contracts';
import type { AppendSignal, EventFeed, KeyStore } from '@attestry/event-store';
import {
  CachedKeyStore,
  decryptingFeed,
  EventVersions,
  FieldCodec,
  masterKey,
  PostgresFeed,
  PostgresKeyStore,
  upcastingFeed,
} from '@attestry/event-store';
import type { Pool } from 'pg';

/** Confidential places of a type; of one that this build does not know there is nothing to open. */
const pathsOf = (type: string) => (isEventType(type) ? confidentialPaths(type) : []);

/** Every published version that this build reads. */
export const versions = new EventVersions(EVENT_TYPES);

/** Keys of confidential text, wrapped by the master key. */
export const keyStoreOf = (keyPool: Pool, key: string): KeyStore =>
  new CachedKeyStore(new PostgresKeyStore(keyPool, masterKey(key)));

export const codecOf = (keys: KeyStore): FieldCodec => new FieldCodec(keys, pathsOf);

/** Own and foreign facts in the order of the local log, in the clear and of the newest version. */
export const mergedFeed = (pool: Pool, codec: FieldCodec, signal?: AppendSignal): EventFeed =>
  upcastingFeed(
    decryptingFeed(new PostgresFeed({ pool, sources: 'merged', ...(signal ? { signal } : {}) }), codec),
    versions,
  );

export interface OpenFeed {
  /** Connections of the role that reads all organizations. */
  readonly pool: Pool;
  readonly keyPool: Pool;
  readonly masterKey: string;
}

/** The local log as projections read it, for a program that is no running service. */
export const openFeed = ({ pool, keyPool, masterKey: key }: OpenFeed): EventFeed =>
  mergedFeed(pool, codecOf(keyStoreOf(keyPool, key)));
