import type { Arm } from '../measure/rounds.js';
import { spreadOf } from '../measure/spread.js';
import { EMMETT, type EmmettPeer } from '../peers/emmett.js';
import type { Seen } from './seen.js';

const BATCHES = [100, 1_000, 10_000];

/** The batch at which it reads most events a second. */
export const bestBatch = async ({ read }: EmmettPeer): Promise<number> => {
  const rates = new Map<number, number>();
  for (const batch of BATCHES) {
    const tries: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const began = performance.now();
      const { messages } = await read(0n, batch);
      tries.push(messages.length / (performance.now() - began));
    }
    rates.set(batch, spreadOf(tries).median);
  }
  return BATCHES.reduce((best, batch) => ((rates.get(batch) ?? 0) > (rates.get(best) ?? 0) ? batch : best));
};

interface Metadata {
  readonly messageId: string;
}

const readAll = async (peer: EmmettPeer, batch: number, events: number, seen?: Seen): Promise<number> => {
  let [read, after] = [0, 0n];
  while (read < events) {
    const { messages, currentGlobalPosition } = await peer.read(after, Math.min(batch, events - read));
    if (messages.length === 0) throw new Error(`${EMMETT} ends after ${read} events.`);
    for (const { data, metadata } of seen ? messages : []) seen?.add((metadata as Metadata).messageId, data);
    read += messages.length;
    after = currentGlobalPosition;
  }
  return read;
};

/** The peer's own reader of its global log, which parses data and meta too; its scan of the whole table needs no warm rows. */
export const emmettArm = (peer: EmmettPeer, batch: number, events: number, seen: Seen): Arm => ({
  name: EMMETT,
  prepare: async (run) => void (await (run === 0 ? readAll(peer, batch, events, seen) : peer.read(0n, batch))),
  run: async () => ({ events: await readAll(peer, batch, events) }),
});
