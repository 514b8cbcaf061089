import { KafkaJsKafka } from '@attestry/messaging';
import { pino } from 'pino';
import { instant } from '../measure/pace.js';

/** A process that notes when each event arrives: `consumer-child.js <brokers> <topic>`. Stopped, it tells ids and instants. */
const [brokers = '', topic = ''] = process.argv.slice(2);
const kafka = new KafkaJsKafka({
  brokers: brokers.split(','),
  clientId: 'bench-consumer',
  log: pino({ level: 'silent' }),
});
const arrivals = new Map<string, number>();
const subscription = await kafka.subscribe({
  group: `${topic}.consumer`,
  topics: [topic],
  handle: ({ messages }) => {
    const now = instant();
    for (const { headers } of messages) arrivals.set(headers['ce_id'] ?? '', now);
    return Promise.resolve();
  },
});
await subscription.joined;
process.once('message', () => {
  void kafka.disconnect().then(() => process.send?.(arrivals, () => process.disconnect()));
});
process.send?.('ready');
