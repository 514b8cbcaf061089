import { toMessage } from '../cloud-events/to-message.js';
import type { KafkaPort } from '../kafka/kafka-port.js';
import { Lookout } from './lookout.js';
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

/**
 * Sends what the log holds after the checkpoint, batch by batch, until the signal is aborted; the checkpoint moves after the
 * broker's answer. A crash in between sends a batch again: always a stretch of the log that begins at the checkpoint, so
 * what is new to a reader comes in order. While there is a backlog the next batch is read during the send; otherwise after
 * it, when the log has more to show.
 */
export const publish = async (to: Publish, signal: AbortSignal, sent: () => void): Promise<void> => {
  const claim = await to.checkpoints.claim();
  const lookout = new Lookout(to.feed, to.batch, to.poll);
  let { position } = claim;
  let upcoming = lookout.look(position);
  while (!signal.aborted) {
    const events = await upcoming;
    if (signal.aborted) return;
    const last = events.at(-1)?.position;
    if (last === undefined) {
      upcoming = lookout.lookAgain(position);
      continue;
    }
    const ahead = events.length === to.batch ? lookout.look(last) : undefined;
    ahead?.catch(() => undefined);
    const messages = events.map((event) => toMessage(event, to.service));
    await to.kafka.send(to.topic, messages);
    upcoming = ahead ?? lookout.look(last);
    upcoming.catch(() => undefined);
    await to.checkpoints.advance(claim, position, last);
    position = last;
    sent();
  }
  await upcoming;
};
