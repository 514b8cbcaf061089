import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { backoff } from '../backoff.js';
import type { BackoffOptions } from '../backoff.js';
import type { IncomingBatch, KafkaPort, Subscription } from '../kafka/kafka-port.js';
import { pause } from '../pause.js';
import { untilDone } from '../until-done.js';
import type { Accept, Examined } from './examine.js';
import { examine, isRefused } from './examine.js';
import type { Stored } from './store-batch.js';
import { storeOrPark } from './store-or-park.js';

export interface InboxOptions {
  readonly kafka: Pick<KafkaPort, 'ensureTopics' | 'subscribe' | 'lag'>;
  /** Connections of the projector role. */
  readonly pool: Pool;
  readonly group: string;
  readonly topics: readonly string[];
  readonly accept: Accept;
  readonly log: Logger;
  /** Called after foreign events have become part of the local feed, e.g. to wake its readers. */
  readonly received?: () => void;
  /** Times an event is tried before it is parked; default 3. */
  readonly attempts?: number;
  /** Pauses between those tries; default 100 ms doubling to 2 s. */
  readonly retry?: BackoffOptions;
  readonly sessionTimeout?: number;
}

const PIECE = 1_000;

/** Copies the events of other services into the local inbox: each has its effect once, a poison one is parked. */
export class InboxConsumer {
  private readonly stopping = new AbortController();
  private subscription: Promise<Subscription | undefined> | undefined;

  constructor(private readonly options: InboxOptions) {}

  /** Begins in the background, whether or not the broker is there yet. */
  start(): void {
    this.subscription ??= this.subscribe();
  }

  /** Resolves when the group has been joined. */
  async joined(): Promise<void> {
    const subscription = await this.subscription;
    await subscription?.joined;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await (await this.subscription)?.stop();
  }

  /** Messages in the topics that this service has not taken in. */
  lag(): Promise<number> {
    return this.options.kafka.lag(this.options.group, this.options.topics);
  }

  private async subscribe(): Promise<Subscription | undefined> {
    const { kafka, group, topics, sessionTimeout, log } = this.options;
    const { signal } = this.stopping;
    const ready = await untilDone({ what: 'topics', log, signal }, () => kafka.ensureTopics(topics).then(() => true));
    if (!ready) return undefined;
    return kafka.subscribe({
      group,
      topics,
      handle: (batch) => this.handle(batch),
      ...(sessionTimeout === undefined ? {} : { sessionTimeout }),
    });
  }

  private async handle(batch: IncomingBatch): Promise<void> {
    const { topic, partition } = batch;
    const { pool, log } = this.options;
    for (let from = 0; from < batch.messages.length; from += PIECE) {
      const piece = { ...batch, messages: batch.messages.slice(from, from + PIECE) };
      const examined = await this.examineAll(piece);
      const patience = { what: 'inbox', log, signal: this.stopping.signal, between: batch.heartbeat };
      const stored = await untilDone(patience, () => storeOrPark(pool, topic, partition, examined));
      if (!stored) throw new Error('stopped before the batch was stored');
      this.report(batch, stored);
      await batch.heartbeat();
    }
  }

  /** What was refused is tried again, all of it at once, so that a batch pauses at most `attempts - 1` times. */
  private async examineAll({ topic, messages, heartbeat }: IncomingBatch): Promise<Examined[]> {
    const { accept, attempts = 3, retry = { first: 100, longest: 2_000 } } = this.options;
    let examined = await Promise.all(messages.map((message) => examine(topic, message, accept)));
    for (let attempt = 2; attempt <= attempts && examined.some(isRefused); attempt += 1) {
      await pause(backoff(retry, attempt - 1), this.stopping.signal);
      await heartbeat();
      examined = await Promise.all(
        examined.map((one) => (isRefused(one) ? examine(topic, one.message, accept, attempt) : Promise.resolve(one))),
      );
    }
    return examined;
  }

  private report({ topic, partition }: IncomingBatch, { received, parked }: Stored): void {
    for (const { message, reason } of parked)
      this.options.log.error(
        { topic, partition, offset: message.offset, event: message.headers['ce_id'], reason },
        'event parked',
      );
    if (received > 0) this.options.received?.();
  }
}
