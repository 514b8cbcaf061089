import { Kafka, Partitioners } from 'kafkajs';
import type { Admin, Producer } from 'kafkajs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { backoff } from '../backoff.js';
import type { KafkaPort, OutgoingMessage, Subscribe, Subscription } from './kafka-port.js';
import { KafkaJsSubscription } from './kafkajs-consumer.js';
import type { Offsets } from './kafkajs-lag.js';
import { lagOf } from './kafkajs-lag.js';
import { kafkaLog } from './kafkajs-log.js';
import { armTimersOnlyWhenNeeded } from './kafkajs-timers.js';

export const DEFAULT_PARTITIONS = 6;

export interface KafkaOptions {
  readonly brokers: readonly string[];
  /** Shown in the broker's logs and quotas. */
  readonly clientId: string;
  readonly log: Logger;
  /** Partitions of a topic made by `ensureTopics`; default 6. Adding some later moves keys: drain the topic first. */
  readonly partitions?: number;
  /** Copies of each partition of a new topic; default 1 (one broker). */
  readonly replicas?: number;
}

armTimersOnlyWhenNeeded();

/** `KafkaPort` on kafkajs 2.2. Connections are made when first needed. */
export class KafkaJsKafka implements KafkaPort {
  private readonly kafka: Kafka;
  private readonly subscriptions = new Set<KafkaJsSubscription>();
  private producer: Promise<Producer> | undefined;
  private admin: Promise<Admin> | undefined;

  constructor(private readonly options: KafkaOptions) {
    this.kafka = new Kafka({
      brokers: [...options.brokers],
      clientId: options.clientId,
      logCreator: kafkaLog(options.log),
      requestTimeout: 10_000,
      retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 2_000 },
    });
  }

  async ensureTopics(
    topics: readonly string[],
    partitions = this.options.partitions ?? DEFAULT_PARTITIONS,
  ): Promise<void> {
    await this.withAdmin(async (admin) => {
      const existing = new Set(await admin.listTopics());
      const missing = topics.filter((topic) => !existing.has(topic));
      if (missing.length === 0) return;
      const shape = { numPartitions: partitions, replicationFactor: this.options.replicas ?? 1 };
      await admin.createTopics({ waitForLeaders: true, topics: missing.map((topic) => ({ topic, ...shape })) });
    });
  }

  async send(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    const producer = await this.connectedProducer();
    try {
      await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages: messages as OutgoingMessage[] }] });
    } catch (error) {
      // A failed send leaves the producer's sequence numbers in doubt: the next send begins a new session.
      this.producer = undefined;
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
  }

  subscribe(subscribe: Subscribe): Promise<Subscription> {
    const subscription = new KafkaJsSubscription(this.kafka, subscribe, this.options.log);
    this.subscriptions.add(subscription);
    return Promise.resolve(subscription);
  }

  async lag(group: string, topics: readonly string[]): Promise<number> {
    return this.withAdmin((admin) => lagOf(admin, group, topics, this.handledBy(group)));
  }

  private handledBy(group: string): Offsets {
    const members = [...this.subscriptions].filter((subscription) => subscription.group === group);
    return new Map(members.flatMap(({ handled }) => [...handled]));
  }

  async disconnect(): Promise<void> {
    await Promise.all([...this.subscriptions].map((subscription) => subscription.stop()));
    const open = [this.producer, this.admin].filter((client) => client !== undefined);
    await Promise.all(
      open.map(async (client) => (await client).disconnect()).map((closed) => closed.catch(() => undefined)),
    );
  }

  private connectedProducer(): Promise<Producer> {
    return (this.producer ??= this.connect(
      this.kafka.producer({
        idempotent: true,
        allowAutoTopicCreation: false,
        createPartitioner: Partitioners.DefaultPartitioner,
        retry: { retries: 3, initialRetryTime: 50, maxRetryTime: 1_000 },
      }),
      () => (this.producer = undefined),
    ));
  }

  private connectedAdmin(): Promise<Admin> {
    return (this.admin ??= this.connect(this.kafka.admin(), () => (this.admin = undefined)));
  }

  /** Asks again for a few seconds where the broker says that it is not ready; then on a new connection next time. */
  private async withAdmin<T>(ask: (admin: Admin) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const admin = await this.connectedAdmin();
      try {
        return await ask(admin);
      } catch (error) {
        this.admin = undefined;
        await admin.disconnect().catch(() => undefined);
        if (attempt === 5 || !isRetriable(error)) throw error;
        await sleep(backoff({ first: 100, longest: 1_000 }, attempt));
      }
    }
  }

  private async connect<C extends { connect(): Promise<void> }>(client: C, failed: () => void): Promise<C> {
    try {
      await client.connect();
      return client;
    } catch (error) {
      failed();
      throw error;
    }
  }
}

const isRetriable = (error: unknown): boolean =>
  error instanceof Error && 'retriable' in error && error.retriable === true;
