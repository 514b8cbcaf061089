import { developmentToken } from '@attestry/identity';
import { pino } from 'pino';
import { workerConfig } from './config.js';
import { installRuntimeLog } from './runtime-log.js';
import { startWorker } from './start.js';

const config = workerConfig(process.env);
const log = pino({ name: 'workflows', level: config.logLevel, redact: ['token', '*.token', 'authorization'] });
installRuntimeLog(log);

const { issuer, clientSecret } = config;
const token = (tenant: string): Promise<string> =>
  developmentToken({ issuer, clientSecret, tenant, roles: ['SYS'], person: 'system' });

const worker = await startWorker(config, token, log);
log.info({ port: config.port, taskQueue: config.taskQueue, sweepEvery: config.sweepEvery }, 'working');

let stopping: Promise<void> | undefined;
const stop = (signal: string): void => {
  log.info({ signal }, 'stopping');
  stopping ??= worker.stop();
};
process.once('SIGTERM', () => stop('SIGTERM'));
process.once('SIGINT', () => stop('SIGINT'));

try {
  await worker.done;
  await stopping;
} catch (error) {
  log.fatal({ error: String(error) }, 'the worker cannot go on');
  process.exitCode = 1;
  await worker.stop();
}
process.exit();
