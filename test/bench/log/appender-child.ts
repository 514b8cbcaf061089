import { logPool, PostgresEventStore } from '@attestry/event-store';
import { paced } from '../measure/pace.js';
import { appendLive } from './appender.js';

/** A process that appends at a steady rate until it is told to stop: `appender-child.js <database url> <events a second>`. */
const [connectionString = '', perSecond = '0'] = process.argv.slice(2);
const pool = logPool({ connectionString, max: 4 });
const store = new PostgresEventStore({ pool });
const stop = new AbortController();
process.once('message', () => stop.abort());
process.send?.('ready');
const made = await paced(Number(perSecond), stop.signal, (n) => appendLive(store, n));
await pool.end();
process.send?.(made, () => process.disconnect());
