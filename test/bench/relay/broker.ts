import { KafkaJsKafka } from '@attestry/messaging';
import { Kafka, logLevel, Partitioners, type Producer } from 'kafkajs';
import { pino } from 'pino';
import { countsOf } from './topics.js';

const WARM_UP = 'bench.warm-up';
const message = { key: 'warm-up', value: '{}', headers: {} };

/**
 * Clients of the broker, connected and warm. Each run has its own: kafkajs asks after every topic that it has ever sent to,
 * and fails when one was deleted.
 */
export interface Clients {
  /** What the relay sends with. */
  readonly kafka: KafkaJsKafka;
  /** The library's own producer, with the relay's settings. */
  readonly producer: Producer;
  countsOf(topic: string): Promise<string>;
  /** Deletes the topic and closes everything. */
  end(topic: string): Promise<void>;
}

export const clientsOf = async (brokers: readonly string[], topic: string): Promise<Clients> => {
  const kafka = new KafkaJsKafka({ brokers, clientId: 'bench-relay', log: pino({ level: 'silent' }) });
  await kafka.ensureTopics([WARM_UP, topic]);
  const client = new Kafka({ brokers: [...brokers], clientId: 'bench', logLevel: logLevel.NOTHING });
  const producer = client.producer({ idempotent: true, createPartitioner: Partitioners.DefaultPartitioner });
  const admin = client.admin();
  await Promise.all([producer.connect(), admin.connect(), kafka.send(WARM_UP, [message])]);
  await producer.send({ topic: WARM_UP, acks: -1, messages: [message] });
  return {
    kafka,
    producer,
    countsOf: (of) => countsOf(admin, of),
    end: async (of) => {
      await Promise.all([kafka.disconnect(), producer.disconnect()]);
      await admin.deleteTopics({ topics: [of] });
      await admin.disconnect();
    },
  };
};
