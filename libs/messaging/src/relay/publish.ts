import { toMessage } from '../cloud-events/to-message.js';
import type { KafkaPort } from '../kafka/kafka-port.js';
import type { RawFeed } from './raw-feed.js';
import type { RelayCheckpoints } from './relay-checkpoints.js';

export interface Publish {
  readonly service: string;
  readonly topic: string;
  readonly feed: RawFeed;
  readonly kafka: Pick<KafkaPort, 'send'>;
  readonly checkpoints: Pick<RelayCheckpoints, 'claim' | 'advance'>;
  /** Events a send at most. */
  readonly batch: number;
  /** Pause between two looks at the log when no sign comes, in milliseconds; five times as long after a second of quiet. */
  readonly poll: number;
}

const QUIET_MS = 1_000;

/**
 * Sends what the log holds after the checkpoint, batch by batch, until the signal is aborted. The next batch is read while
 * the current one is on its way; the checkpoint moves after the broker's answer. A crash in between sends a batch again:
 * always a stretch of the log that begins at the checkpoint, so what is new to a reader comes in order.
 */
export const publish = async (to: Publish, signal: AbortSignal, sent: () => void): Promise<void> => {
  const claim = await to.checkpoints.claim();
  let { position } = claim;
  let quiet = 0;
  // The sign is asked for before each look, so that one given in between is not missed.
  let changed: Promise<void> | undefined;
  let upcoming = to.feed.readRaw(position, to.batch);
  while (!signal.aborted) {
    const events = await upcoming;
    const last = events.at(-1)?.position;
    if (last === undefined) {
      await changed;
      quiet += 1;
      changed = to.feed.wait(quiet * to.poll > QUIET_MS ? to.poll * 5 : to.poll);
      upcoming = to.feed.readRaw(position, to.batch);
      continue;
    }
    quiet = 0;
    changed = undefined;
    upcoming = to.feed.readRaw(last, to.batch);
    upcoming.catch(() => undefined);
    if (signal.aborted) break;
    await to.kafka.send(
      to.topic,
      events.map((event) => toMessage(event, to.service)),
    );
    await to.checkpoints.advance(claim, position, last);
    position = last;
    sent();
  }
  await upcoming;
};
