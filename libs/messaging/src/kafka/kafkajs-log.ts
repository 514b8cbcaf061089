import { logLevel } from 'kafkajs';
import type { LogEntry } from 'kafkajs';
import type { Logger } from 'pino';

const FIELDS = ['broker', 'clientId', 'groupId', 'memberId', 'topic', 'partition', 'error', 'retryCount', 'retryTime'];

/** We limit the retries of a send on purpose: the relay begins again from its checkpoint, and the inbox drops what came twice. */
const EXPECTED = /^Limiting retries for the idempotent producer/;

/** These say four times what the one who asked is told once, and reports. */
const REPEATED = new Set(['Connection', 'BrokerPool', 'ConnectionPool']);

/** kafkajs writes through the process's logger. Its errors are our warnings: it retries by itself, and what it gives up on is thrown. */
export const kafkaLog =
  (log: Logger) =>
  () =>
  ({ namespace, level, log: { message, ...rest } }: LogEntry): void => {
    const fields = Object.fromEntries(FIELDS.filter((name) => name in rest).map((name) => [name, text(rest[name])]));
    const entry = { kafka: namespace, ...fields };
    const worth = level <= logLevel.WARN && !REPEATED.has(namespace) && !EXPECTED.test(message);
    log[worth ? 'warn' : 'debug'](entry, message);
  };

const text = (value: unknown): unknown => (value instanceof Error ? value.message : value);
