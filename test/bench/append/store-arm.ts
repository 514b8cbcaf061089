import { randomUUID } from 'node:crypto';
import { PostgresEventStore, type Appended } from '@attestry/event-store';
import type { Pool } from 'pg';
import { EVENT_TYPE, metaOf, payload } from '../log/payload.js';
import type { Arm } from '../measure/rounds.js';
import { onAllStreams, STREAMS, type Command } from './workload.js';

const requestHash = 'a'.repeat(64);

const appendTo = (store: PostgresEventStore, tenant: string, { stream, revision, n }: Command): Promise<Appended> => {
  const commandId = randomUUID();
  return store.append({
    tenant,
    stream,
    expected: revision === 0 ? 'no_stream' : revision - 1,
    commandId,
    requestHash,
    meta: metaOf(commandId),
    events: [{ type: EVENT_TYPE, data: payload(n) }],
  });
};

/** Ours: the store as services use it, as the application role. */
export const storeArm = (name: string, app: Pool, tenant: string, perStream: number): Arm => {
  const store = new PostgresEventStore({ pool: app });
  return {
    name,
    run: async (run) => ({
      events: STREAMS * perStream,
      latencies: await onAllStreams(run, perStream, (command) => appendTo(store, tenant, command)),
    }),
  };
};
