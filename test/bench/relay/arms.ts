import type { OutgoingMessage } from '@attestry/messaging';
import type { BenchLog } from '../log/bench-log.js';
import type { Arm, Done } from '../measure/rounds.js';
import { clientsOf, type Clients } from './broker.js';
import { BATCH } from './messages.js';
import { placeRelay, relayOf, type OwnedRelay } from './relay-arm.js';
import { contentOf, topicOf } from './topics.js';

export interface RelayStage {
  readonly log: BenchLog;
  readonly brokers: readonly string[];
  /** What the relay will send, in memory. */
  readonly messages: readonly OutgoingMessage[];
  /** Position of the last event. */
  readonly last: string;
  /** What each arm left in its topics: content the first time, counts every time. */
  readonly ends: Map<string, string>;
}

interface Sender {
  readonly send: () => Promise<void>;
  readonly stop?: () => Promise<void>;
}

/** Every run has a topic of its own, which is deleted after it was looked at. */
const armOf = (stage: RelayStage, name: string, prepare: (clients: Clients, topic: string) => Promise<Sender>): Arm => {
  let clients: Clients;
  let sender: Sender;
  const run = async (): Promise<Done> => {
    await sender.send();
    return { events: stage.messages.length };
  };
  const look = async (topic: string, number: number): Promise<string> => {
    const content = number === 0 ? `${await contentOf(clients.kafka, topic, stage.messages.length)}; ` : '';
    return `${content}${await clients.countsOf(topic)}; `;
  };
  return {
    name,
    run,
    prepare: async (number) => {
      clients = await clientsOf(stage.brokers, topicOf(name, number));
      sender = await prepare(clients, topicOf(name, number));
    },
    finish: async (number) => {
      await sender.stop?.();
      stage.ends.set(name, (stage.ends.get(name) ?? '') + (await look(topicOf(name, number), number)));
      await clients.end(topicOf(name, number));
    },
  };
};

/** Ours: log → relay → broker. */
export const relayArm = (stage: RelayStage, name: string): Arm =>
  armOf(stage, name, async ({ kafka }, topic) => {
    await placeRelay(stage.log, false);
    const ended = Promise.withResolvers<void>();
    const reached = (position: string): void => void (position === stage.last && ended.resolve());
    const owned: OwnedRelay = await relayOf({ log: stage.log, kafka, topic, reached });
    return {
      send: () => {
        owned.relay.start();
        return ended.promise;
      },
      stop: async () => {
        await owned.relay.stop();
        await owned.release();
      },
    };
  });

/** The floor: the same messages from memory, one batch after the other. */
export const bareArm = (stage: RelayStage, name: string): Arm =>
  armOf(stage, name, ({ producer }, topic) =>
    Promise.resolve({
      send: async () => {
        for (let from = 0; from < stage.messages.length; from += BATCH) {
          const messages = stage.messages.slice(from, from + BATCH);
          await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
        }
      },
    }),
  );
