import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { backoff } from '../backoff.js';
import type { BackoffOptions } from '../backoff.js';
import type { IncomingBatch, KafkaPort, Subscription } from '../kafka/kafka-port.js';
import { pause } from '../pause.js';
import type { Accept, Examined } from './examine.js';
import { examine, isRefused } from './examine.js';
import type { Stored } from './store-batch.js';
import { storeBatch } from './store-batch.js';

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

const DATABASE_RETRY = { first: 100, longest: 3_000 };
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
    await (
      await this.subscription
    )?.joined;
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
    const { kafka, group, topics, sessionTimeout } = this.options;
    const ready = await this.untilDone('topics', () => kafka.ensureTopics(topics).then(() => true));
    if (!ready) return undefined;
    return kafka.subscribe({
      group,
      topics,
      handle: (batch) => this.handle(batch),
      ...(sessionTimeout === undefined ? {} : { sessionTimeout }),
    });
  }

  private async handle(batch: IncomingBatch): Promise<void> {
    for (let from = 0; from < batch.messages.length; from += PIECE) {
      const piece = { ...batch, messages: batch.messages.slice(from, from + PIECE) };
      const examined = await this.examineAll(piece);
      const stored = await this.untilDone('inbox', () => this.store(piece, examined), batch.heartbeat);
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
        examined.map((one) => (isRefused(one) ? examine(topic, one.message, accept, attempt) : one)),
      );
    }
    return examined;
  }

  /** The database refuses a value no check foresaw: then one at a time, and that one is parked. */
  private async store({ topic, partition }: IncomingBatch, examined: readonly Examined[]): Promise<Stored> {
    const { pool, attempts = 3 } = this.options;
    try {
      return await storeBatch(pool, topic, partition, examined);
    } catch (error) {
      if (!isDataError(error)) throw error;
      const [only, ...others] = examined;
      if (only && others.length === 0)
        return storeBatch(pool, topic, partition, [
          { message: only.message, key: only.key, reason: error.message, attempts },
        ]);
      const parts: Stored[] = [];
      for (const one of examined) parts.push(await this.store({ topic, partition } as IncomingBatch, [one]));
      return {
        received: parts.reduce((sum, part) => sum + part.received, 0),
        parked: parts.flatMap((part) => part.parked),
      };
    }
  }

  private report({ topic, partition }: IncomingBatch, { received, parked }: Stored): void {
    for (const { message, reason } of parked)
      this.options.log.error(
        { topic, partition, offset: message.offset, event: message.headers['ce_id'], reason },
        'event parked',
      );
    if (received > 0) this.options.received?.();
  }

  /** Repeats work on infrastructure that is away; undefined when stopped first. */
  private async untilDone<T>(
    what: string,
    work: () => Promise<T>,
    heartbeat?: () => Promise<void>,
  ): Promise<T | undefined> {
    const { signal } = this.stopping;
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        this.options.log.warn({ what, attempt, error: String(error) }, 'inbox waits');
        await pause(backoff(DATABASE_RETRY, attempt), signal);
        await heartbeat?.();
      }
    }
    return undefined;
  }
}

/** SQLSTATE classes 22 (data exception) and 23 (constraint): trying again cannot help. */
const isDataError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code));
