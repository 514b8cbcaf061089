import type { IncomingBatch, KafkaPort, Subscription } from '@attestry/messaging';
import { backoff, fromMessage, pause, UnreadableMessage } from '@attestry/messaging';
import type { Logger } from 'pino';
import type { Told } from './told.js';
import { told } from './told.js';

export interface FactsConsumerOptions {
  readonly kafka: Pick<KafkaPort, 'ensureTopics' | 'subscribe' | 'lag'>;
  readonly group: string;
  readonly topics: readonly string[];
  /** Resolves when everyone concerned has heard it. */
  readonly dispatch: (event: Told) => Promise<void>;
  readonly log: Logger;
}

const RETRY = { first: 200, longest: 5_000 };

/**
 * Partitions side by side, and streams of each: eight events at most. A Temporal server takes ten updates of one workflow at a
 * time; the eleventh is turned away, and asked again it waits for seconds where a place in line takes milliseconds.
 */
const PARTITIONS = 2;
const STREAMS = 4;

type Incoming = IncomingBatch['messages'][number];

/** Reads the events of all services and has them told; an offset is committed when that has been done. */
export class FactsConsumer {
  private readonly stopping = new AbortController();
  private subscription: Subscription | undefined;

  constructor(private readonly options: FactsConsumerOptions) {}

  async start(): Promise<void> {
    const { kafka, group, topics } = this.options;
    await kafka.ensureTopics(topics);
    this.subscription = await kafka.subscribe({
      group,
      topics,
      concurrency: PARTITIONS,
      handle: (batch) => this.handle(batch),
    });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.subscription?.stop();
  }

  /** Messages that have not been told yet. */
  lag(): Promise<number> {
    return this.options.kafka.lag(this.options.group, this.options.topics);
  }

  /** Streams side by side, the events of one stream in their order. */
  private async handle(batch: IncomingBatch): Promise<void> {
    const streams = [...Map.groupBy(batch.messages, ({ key }) => key?.toString() ?? '').values()];
    const lanes = Array.from({ length: Math.min(STREAMS, streams.length) }, async () => {
      for (let stream = streams.shift(); stream; stream = streams.shift())
        for (const message of stream) {
          await this.tell(message, batch);
          await batch.heartbeat();
        }
    });
    await Promise.all(lanes);
  }

  private async tell(message: Incoming, { topic, partition, heartbeat }: IncomingBatch): Promise<void> {
    const { dispatch, log } = this.options;
    const event = this.read(message, topic, partition);
    if (!event) return;
    for (let attempt = 1; ; attempt += 1) {
      if (this.stopping.signal.aborted) throw new Error('stopped before the event was told');
      try {
        return await dispatch(event);
      } catch (error) {
        log.warn({ event: event.id, type: event.type, attempt, error: String(error) }, 'not told yet, tries again');
        await pause(backoff(RETRY, attempt), this.stopping.signal);
        await heartbeat();
      }
    }
  }

  /** What is not an event concerns no journey: its services have parked it. */
  private read(message: Incoming, topic: string, partition: number): Told | undefined {
    try {
      return told(fromMessage(message));
    } catch (error) {
      if (!(error instanceof UnreadableMessage || error instanceof SyntaxError)) throw error;
      this.options.log.error({ topic, partition, offset: message.offset, error: error.message }, 'unreadable, skipped');
      return undefined;
    }
  }
}
