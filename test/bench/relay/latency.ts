import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AppendSignal, PostgresEventStore } from '@attestry/event-store';
import type { OutgoingMessage } from '@attestry/messaging';
import { appendLive } from '../log/appender.js';
import { startHelper } from '../measure/helper.js';
import { instant, paced } from '../measure/pace.js';
import { percentile } from '../measure/spread.js';
import type { RelayStage } from './arms.js';
import { clientsOf } from './broker.js';
import { placeRelay, relayOf } from './relay-arm.js';

/** How many milliseconds each event took to the consumer, another process. */
interface Arrivals {
  readonly milliseconds: readonly number[];
  readonly lost: number;
}

export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly lost: number;
}

export const latencyOf = (runs: readonly Arrivals[]): Latency => {
  const all = runs.flatMap(({ milliseconds }) => milliseconds);
  return { p50: percentile(all, 0.5), p99: percentile(all, 0.99), lost: runs.reduce((sum, { lost }) => sum + lost, 0) };
};

export interface LatencyOptions {
  readonly perSecond: number;
  readonly seconds: number;
}

const SETTLE_MS = 1_500;
const WARM_UP_MS = 1_000;

/** Calls at a steady rate while a consumer listens; each call tells ids and instants that the consumer's are held against. */
const measured = async (
  brokers: readonly string[],
  topic: string,
  { perSecond, seconds }: LatencyOptions,
  call: (n: number, begun: Map<string, number>) => Promise<void>,
): Promise<Arrivals> => {
  const consumer = await startHelper('relay/consumer-child.js', [brokers.join(','), topic]);
  await paced(perSecond, AbortSignal.timeout(WARM_UP_MS), (n) => call(n, new Map()));
  const begun = new Map<string, number>();
  await paced(perSecond, AbortSignal.timeout(seconds * 1_000), (n) => call(n, begun));
  await pause(SETTLE_MS);
  const arrived = (await consumer.stop()) as Map<string, number>;
  const milliseconds = [...begun].flatMap(([id, at]) => {
    const arrival = arrived.get(id);
    return arrival === undefined ? [] : [Math.max(0, arrival - at)];
  });
  return { milliseconds, lost: begun.size - milliseconds.length };
};

/** From the answer to an append until the consumer has the event; writer and relay in one process, as in a service. */
export const commitToConsumer = async (stage: RelayStage, options: LatencyOptions): Promise<Arrivals> => {
  const topic = `bench.latency.relay.${randomUUID()}`;
  const clients = await clientsOf(stage.brokers, topic);
  await placeRelay(stage.log, true);
  const signal = new AppendSignal();
  const store = new PostgresEventStore({ pool: stage.log.app, signal });
  const { relay, release } = await relayOf({ log: stage.log, kafka: clients.kafka, topic, signal });
  relay.start();
  try {
    return await measured(stage.brokers, topic, options, async (n, begun) => {
      const { eventIds } = await appendLive(store, n);
      for (const id of eventIds) begun.set(id, instant());
    });
  } finally {
    await relay.stop();
    await release();
    await clients.end(topic);
  }
};

/** The same without a log: from handing a message to the producer until the consumer has it. */
export const produceToConsumer = async (stage: RelayStage, options: LatencyOptions): Promise<Arrivals> => {
  const topic = `bench.latency.bare.${randomUUID()}`;
  const clients = await clientsOf(stage.brokers, topic);
  const waiting: OutgoingMessage[] = [];
  let sending = Promise.resolve();
  const sendWaiting = async (): Promise<void> => {
    const messages = waiting.splice(0);
    if (messages.length > 0) await clients.producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
  };
  try {
    return await measured(stage.brokers, topic, options, (n, begun) => {
      const model = stage.messages[n % stage.messages.length] as OutgoingMessage;
      const id = randomUUID();
      begun.set(id, instant());
      waiting.push({ ...model, headers: { ...model.headers, ce_id: id } });
      sending = sending.then(sendWaiting);
      return sending;
    });
  } finally {
    await clients.end(topic);
  }
};
