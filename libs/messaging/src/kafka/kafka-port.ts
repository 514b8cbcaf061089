export interface OutgoingMessage {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface IncomingMessage {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Messages of one partition in order. */
export interface IncomingBatch {
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly IncomingMessage[];
  /** Call it at least once a session timeout during long work; throws when the partition was taken away. */
  heartbeat(): Promise<void>;
}

export interface Subscribe {
  readonly group: string;
  readonly topics: readonly string[];
  /** Offsets of the batch are committed some time after it resolves; when it throws, or before that, the batch comes again. */
  handle(batch: IncomingBatch): Promise<void>;
  /** Milliseconds without a sign of life after which the partitions go to another member; default 10,000. */
  readonly sessionTimeout?: number;
  /** Partitions handled at the same time; default 6. */
  readonly concurrency?: number;
}

export interface Subscription {
  /** Resolves when the group has been joined for the first time. */
  readonly joined: Promise<void>;
  /** Lets the batches in hand finish, then leaves the group. */
  stop(): Promise<void>;
}

/** All that Attestry asks of a broker, so the client library behind it can be exchanged. */
export interface KafkaPort {
  /** Creates the topics that do not exist yet; those that exist keep their partitions. */
  ensureTopics(topics: readonly string[], partitions?: number): Promise<void>;
  /** Resolves when every replica in sync has the messages; order per key is the order given. Rejects after a few tries. */
  send(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  /** At least once, in order per partition, from the beginning for a new group. Survives the broker's absence. */
  subscribe(subscribe: Subscribe): Promise<Subscription>;
  /** Messages of the topics that the group has not handled, as far as it has committed or its members here know. */
  lag(group: string, topics: readonly string[]): Promise<number>;
  disconnect(): Promise<void>;
}
