import pg from 'pg';
import { pino } from 'pino';
import { InboxConsumer } from '../inbox/inbox-consumer.js';
import { KafkaJsKafka } from '../kafka/kafkajs-kafka.js';
import type { KafkaPort } from '../kafka/kafka-port.js';

/** A consumer in a process of its own. After the effect of batch number `stopAfter` it says so and never commits its offset. */
const [projectorUrl = '', brokers = '', topic = '', group = '', stopAfter = '0'] = process.argv.slice(2);
const log = pino({ level: 'silent' });
const kafka = new KafkaJsKafka({ brokers: brokers.split(','), clientId: 'consumer-child', log });

let batches = 0;
const dying: Pick<KafkaPort, 'ensureTopics' | 'subscribe' | 'lag'> = {
  ensureTopics: (topics) => kafka.ensureTopics(topics),
  lag: (of, topics) => kafka.lag(of, topics),
  subscribe: (subscribe) =>
    kafka.subscribe({
      ...subscribe,
      handle: async (batch) => {
        await subscribe.handle(batch);
        batches += 1;
        process.send?.({ delivered: batch.messages.length });
        if (batches !== Number(stopAfter)) return;
        process.send?.('effected');
        await new Promise(() => undefined);
      },
    }),
};
const pool = new pg.Pool({ connectionString: projectorUrl });
new InboxConsumer({
  kafka: dying,
  pool,
  group,
  topics: [topic],
  accept: () => undefined,
  log,
  sessionTimeout: 6_000,
}).start();
process.on('disconnect', () => process.exit());
