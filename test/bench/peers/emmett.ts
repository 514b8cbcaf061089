import { withTenant } from '@attestry/event-store';
import type { Pool } from 'pg';
import { SEED_TENANT } from '../log/seed.js';
import { peer } from './install.js';

const NAME = '@event-driven-io/emmett-postgresql';
const VERSION = '0.42.0';
export const EMMETT = `emmett ${VERSION}`;

interface EmmettEvent {
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
}

export interface EmmettStore {
  appendToStream(
    stream: string,
    events: readonly EmmettEvent[],
    options: { expectedStreamVersion: bigint },
  ): Promise<{ nextExpectedStreamVersion: bigint }>;
  readonly schema: { migrate(): Promise<unknown> };
  close(): Promise<void>;
}

export interface EmmettBatch {
  readonly messages: readonly { readonly data: unknown; readonly metadata: unknown }[];
  readonly currentGlobalPosition: bigint;
}

interface Executor {
  query(sql: string): Promise<unknown>;
}

/** A read model in emmett's own documents (Pongo). */
export interface EmmettProjection {
  readonly collectionName: string;
  readonly canHandle: readonly string[];
  readonly getDocumentId: (event: EmmettRead) => string;
  readonly evolve: (document: object | null, event: EmmettRead) => object;
}

export interface EmmettRead {
  readonly data: unknown;
  readonly metadata: { readonly streamName: string };
}

interface Emmett {
  pongoMultiStreamProjection(projection: EmmettProjection): object;
  rebuildPostgreSQLProjections(options: {
    connectionString: string;
    projections: readonly object[];
    pulling: { batchSize: number };
  }): { start(): Promise<void>; close(): Promise<void> };
  getPostgreSQLEventStore(url: string, options: { connectionOptions: { pool: Pool } }): EmmettStore;
  readMessagesBatch(execute: Executor, options: { after: bigint; batchSize: number }): Promise<EmmettBatch>;
}

export interface EmmettPeer {
  readonly store: EmmettStore;
  readonly read: (after: bigint, batchSize: number) => Promise<EmmettBatch>;
  /** Folds the whole log anew. */
  readonly rebuild: (projections: readonly EmmettProjection[], batchSize: number) => Promise<void>;
}

/** emmett on the given pool, its tables made; undefined when it cannot be installed. */
export const emmettOn = async (
  url: string,
  pool: Pool,
  say: (text: string) => void,
): Promise<EmmettPeer | undefined> => {
  const emmett = (await peer(NAME, VERSION, say)) as Emmett | undefined;
  if (!emmett) return undefined;
  const store = emmett.getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  const execute: Executor = { query: (sql) => pool.query(sql) };
  const rebuild = async (projections: readonly EmmettProjection[], batchSize: number): Promise<void> => {
    const made = projections.map((one) => emmett.pongoMultiStreamProjection(one));
    const options = { connectionString: url, projections: made, pulling: { batchSize } };
    const consumer = emmett.rebuildPostgreSQLProjections(options);
    await consumer.start();
    await consumer.close();
  };
  return { store, rebuild, read: (after, batchSize) => emmett.readMessagesBatch(execute, { after, batchSize }) };
};

/** Gives emmett the rows that the log was seeded with, or the first of them, in the same order and transactions. */
export const copyToEmmett = async (owner: Pool, first?: number): Promise<void> => {
  await withTenant(owner, SEED_TENANT, (client) =>
    client.query(
      `insert into emt_messages (stream_id, stream_position, transaction_id, message_schema_version, message_id, message_type,
         message_data, message_metadata)
       select stream, revision + 1, tx, '1', id::text, type, data::jsonb, meta::jsonb from events order by tx, position
         limit ${first ?? 'all'}`,
    ),
  );
  await owner.query(
    `insert into emt_streams (stream_id, stream_position, stream_type, stream_metadata)
     select stream_id, max(stream_position), 'evidence', '{}' from emt_messages group by stream_id`,
  );
  await owner.query('vacuum analyze emt_messages');
  await owner.query('vacuum analyze emt_streams');
};
