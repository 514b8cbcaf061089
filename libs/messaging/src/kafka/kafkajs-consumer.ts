import type { Consumer, EachBatchPayload, Kafka, TopicPartitionOffset } from 'kafkajs';
import type { Logger } from 'pino';
import { backoff } from '../backoff.js';
import { pause } from '../pause.js';
import type { IncomingMessage, Subscribe, Subscription } from './kafka-port.js';
import type { Offsets } from './kafkajs-lag.js';
import { partitionKey } from './kafkajs-lag.js';

const RESTART = { first: 250, longest: 5_000 };

/** How long offsets wait to be committed together, in milliseconds: after a crash what was handled meanwhile comes again. */
const COMMIT_EVERY_MS = 500;

/** One member of a group that comes back whenever kafkajs gives up. */
export class KafkaJsSubscription implements Subscription {
  readonly joined: Promise<void>;
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;
  private consumer: Consumer | undefined;
  private markJoined: () => void = () => undefined;
  private readonly next = new Map<string, TopicPartitionOffset>();
  private readonly uncommitted = new Set<string>();

  constructor(
    private readonly kafka: Kafka,
    private readonly subscribe: Subscribe,
    private readonly log: Logger,
  ) {
    this.joined = new Promise((resolve) => (this.markJoined = resolve));
    this.running = this.run();
  }

  get group(): string {
    return this.subscribe.group;
  }

  /** Where each partition that was handled here is read next. */
  get handled(): Offsets {
    return new Map([...this.next].map(([key, { offset }]) => [key, BigInt(offset)]));
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    if (this.consumer) await this.commit(this.consumer);
    await this.consumer?.disconnect().catch(() => undefined);
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    for (let attempt = 1; !signal.aborted; attempt += 1) {
      const began = Date.now();
      try {
        await this.untilCrash(signal);
      } catch (error) {
        this.log.warn({ group: this.subscribe.group, error: message(error) }, 'consumer begins again');
      }
      if (Date.now() - began > RESTART.longest * 2) attempt = 1;
      await pause(backoff(RESTART, attempt), signal);
    }
  }

  /** Rejects when the consumer crashed, resolves when it was stopped. */
  private async untilCrash(signal: AbortSignal): Promise<void> {
    const { topics, concurrency = 6 } = this.subscribe;
    const consumer = this.member();
    const over = new AbortController();
    const ended = new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      signal.addEventListener('abort', () => resolve(), { signal: over.signal });
    });
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      void this.commitNowAndThen(consumer, over.signal);
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: concurrency,
        eachBatch: (payload) => this.eachBatch(payload),
      });
      await ended;
    } finally {
      over.abort();
      ended.catch(() => undefined);
      await consumer.disconnect().catch(() => undefined);
    }
  }

  /** A new member of the group: kafkajs cannot revive one that has crashed. */
  private member(): Consumer {
    const { group, sessionTimeout = 10_000 } = this.subscribe;
    const consumer = this.kafka.consumer({
      groupId: group,
      sessionTimeout,
      heartbeatInterval: Math.floor(sessionTimeout / 5),
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
      retry: { restartOnFailure: () => Promise.resolve(false) },
    });
    consumer.on(consumer.events.GROUP_JOIN, () => {
      // What was handled before may belong to another member now, who is further: its place is not ours to tell.
      this.uncommitted.clear();
      this.markJoined();
    });
    this.consumer = consumer;
    return consumer;
  }

  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, isRunning, isStale, resolveOffset } = payload;
    if (!isRunning() || isStale()) return;
    const { topic, partition } = batch;
    await this.subscribe.handle({ topic, partition, messages: batch.messages.map(incoming), heartbeat });
    resolveOffset(batch.lastOffset());
    const offset = (BigInt(batch.lastOffset()) + 1n).toString();
    const key = partitionKey(topic, partition);
    this.next.set(key, { topic, partition, offset });
    this.uncommitted.add(key);
  }

  private async commitNowAndThen(consumer: Consumer, signal: AbortSignal): Promise<void> {
    for (;;) {
      await pause(COMMIT_EVERY_MS, signal);
      if (signal.aborted) return;
      await this.commit(consumer);
    }
  }

  private async commit(consumer: Consumer): Promise<void> {
    const keys = [...this.uncommitted];
    if (keys.length === 0) return;
    this.uncommitted.clear();
    try {
      await consumer.commitOffsets(keys.flatMap((key) => this.next.get(key) ?? []));
    } catch (error) {
      this.log.warn(
        { group: this.group, error: message(error) },
        'offsets not committed: their messages may come again',
      );
    }
  }
}

const incoming = ({ offset, key, value, headers }: EachBatchPayload['batch']['messages'][number]): IncomingMessage => ({
  offset,
  key,
  value,
  headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, content]) => [name, String(content)])),
});

const message = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
