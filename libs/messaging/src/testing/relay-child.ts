import pg from 'pg';
import { pino } from 'pino';
import { KafkaJsKafka } from '../kafka/kafkajs-kafka.js';
import type { KafkaPort } from '../kafka/kafka-port.js';
import { makeRelay } from './make-relay.js';

/** A relay in a process of its own. After send number `stopAfter` it says so and never reaches its checkpoint. */
const [projectorUrl = '', brokers = '', topic = '', stopAfter = '0'] = process.argv.slice(2);
const projector = new pg.Pool({ connectionString: projectorUrl });
const kafka = new KafkaJsKafka({
  brokers: brokers.split(','),
  clientId: 'relay-child',
  log: pino({ level: 'silent' }),
});

let sends = 0;
const dying: Pick<KafkaPort, 'send'> = {
  send: async (to, messages) => {
    await kafka.send(to, messages);
    sends += 1;
    if (sends !== Number(stopAfter)) return;
    process.send?.('acknowledged');
    await new Promise(() => undefined);
  },
};
makeRelay({ projectorUrl, projector, kafka: dying, topic }, { batch: 100 }).start();
process.on('disconnect', () => process.exit());
