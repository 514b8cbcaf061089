import type { RawEvent } from '@attestry/event-store';
import { toMessage } from '../cloud-events/to-message.js';
import type { KafkaPort } from '../kafka/kafka-port.js';
import { pause } from '../pause.js';
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
  /** Longest pause between two looks at the end of the log, in milliseconds. */
  readonly poll: number;
  /** Pause between a sign of something new and the look at it, in milliseconds: what comes together is sent together. */
  readonly linger: number;
}

/**
 * Sends what the log holds after the checkpoint, batch by batch, until the signal is aborted; the checkpoint moves after the
 * broker's answer. A crash in between sends a batch again: always a stretch of the log that begins at the checkpoint, so
 * what is new to a reader comes in order. While there is a backlog the next batch is read during the send; otherwise when the
 * log has more to show.
 */
export const publish = async (to: Publish, signal: AbortSignal, sent: () => void): Promise<void> => {
  const claim = await to.checkpoints.claim();
  const look = (after: string | undefined): Promise<RawEvent[]> => to.feed.readRaw(after, to.batch);
  let { position } = claim;
  let upcoming = look(position);
  while (!signal.aborted) {
    const events = await upcoming;
    if (signal.aborted) return;
    const last = events.at(-1)?.position;
    const ahead = events.length === to.batch ? look(last) : undefined;
    ahead?.catch(() => undefined);
    if (last !== undefined) {
      await to.kafka.send(
        to.topic,
        events.map((event) => toMessage(event, to.service)),
      );
      await to.checkpoints.advance(claim, position, last);
      position = last;
      sent();
    }
    if (!ahead) {
      await to.feed.wait(to.poll);
      await pause(to.linger, signal);
    }
    upcoming = ahead ?? look(position);
  }
  await upcoming;
};
