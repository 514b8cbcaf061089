import { NativeConnection } from '@temporalio/worker';
import { pino } from 'pino';
import { createClients } from '../activities/clients.js';
import { createActivities } from '../activities/create-activities.js';
import { RestTracker } from '../rest-tracker.js';
import { installRuntimeLog } from '../runtime-log.js';
import { createWorker } from '../worker.js';

/**
 * A worker in a process of its own, as `main.ts` starts it but without Kafka. It keeps no workflow between two tasks:
 * the time-skipping server never takes a task back that it has put aside for a worker that was killed.
 */
const [address = '', taskQueue = '', gatewayUrl = ''] = process.argv.slice(2);
const log = pino({ level: 'fatal' });
installRuntimeLog(log);
const connection = await NativeConnection.connect({ address });
const clients = createClients({ gatewayUrl, token: () => Promise.resolve('token') });
const activities = createActivities(clients, log);
const tracker = new RestTracker();
const options = { maxCachedWorkflows: 0 };
const worker = await createWorker({ connection, namespace: 'default', taskQueue, activities, tracker, options });
// Who started it may be killed, too.
process.once('disconnect', () => process.exit());
const running = worker.run();
process.send?.('working');
await running;
