import { randomUUID } from 'node:crypto';
import { EVENT_TYPE, metaOf, payload } from '../log/payload.js';
import type { Arm } from '../measure/rounds.js';
import { EMMETT, type EmmettStore } from '../peers/emmett.js';
import { onAllStreams, STREAMS, type Command } from './workload.js';

const append = (store: EmmettStore, { stream, revision, n }: Command) =>
  store.appendToStream(stream, [{ type: EVENT_TYPE, data: payload(n), metadata: metaOf(randomUUID()) }], {
    expectedStreamVersion: BigInt(revision),
  });

/** The peer, with a number as expected version: its words for it check nothing. */
export const emmettArm = (store: EmmettStore, perStream: number): Arm => ({
  name: EMMETT,
  run: async (run) => ({
    events: STREAMS * perStream,
    latencies: await onAllStreams(run, perStream, (command) => append(store, command)),
  }),
});
