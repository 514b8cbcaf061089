import type { ConnectionOptions } from '@temporalio/client';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { consumerGroup, eventsTopic, KafkaJsKafka } from '@attestry/messaging';
import type { Logger } from 'pino';
import { createClients } from './activities/clients.js';
import { createActivities } from './activities/create-activities.js';
import type { WorkerConfig } from './config.js';
import { Dispatcher } from './facts/dispatcher.js';
import { FactsConsumer } from './facts/facts-consumer.js';
import { OpenJourneys } from './facts/open-journeys.js';
import { WorkflowPort } from './facts/workflow-port.js';
import type { Lag } from './health.js';
import { startHealth } from './health.js';
import { RestTracker } from './rest-tracker.js';
import { createWorker } from './worker.js';

const SERVICES = ['engagement', 'risk', 'control', 'evidence', 'audit', 'partner'];
const READER = 'journey';

export interface RunningWorker {
  /** Resolves after `stop`; rejects when the worker cannot go on. */
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

type Token = (tenant: string) => Promise<string>;

type Channel = Pick<ConnectionOptions, 'channelArgs'>;

/** How to speak to the server of an accelerated run, whose code is loaded only then. */
const channelFor = async ({ clock }: WorkerConfig): Promise<Channel> => {
  if (clock === 'system') return {};
  const { CHANNEL_WITHOUT_PINGS } = await import('@attestry/service-kit');
  return { channelArgs: CHANNEL_WITHOUT_PINGS };
};

/** Business time; how the server of an accelerated run is asked for it is loaded only then. */
const businessTime = async ({ clock }: WorkerConfig): Promise<() => Promise<string>> => {
  if (clock === 'system') return () => Promise.resolve(new Date().toISOString());
  const { clockFrom } = await import('@attestry/service-kit');
  const { now } = await clockFrom(clock);
  return now;
};

const startFacts = async (config: WorkerConfig, port: WorkflowPort, open: OpenJourneys, log: Logger) => {
  const kafka = new KafkaJsKafka({ brokers: config.brokers, clientId: 'attestry-workflows', log });
  const dispatcher = new Dispatcher(port, open, log);
  const consumer = new FactsConsumer({
    kafka,
    group: consumerGroup(config.topicPrefix, READER),
    topics: SERVICES.map((service) => eventsTopic(config.topicPrefix, service)),
    dispatch: (event) => dispatcher.dispatch(event),
    log,
  });
  await consumer.start();
  return { consumer, kafka };
};

/** Starts the worker and the consumer that feeds it. `token` gives a bearer token of SYS in an organization. */
export const startWorker = async (config: WorkerConfig, token: Token, log: Logger): Promise<RunningWorker> => {
  const { temporalAddress: address, namespace, taskQueue } = config;
  const connection = await NativeConnection.connect({ address });
  const clientConnection = await Connection.connect({ address, ...(await channelFor(config)) });
  const clients = createClients({ gatewayUrl: config.gatewayUrl, token });
  const tracker = new RestTracker();
  const activities = createActivities(clients, log);
  const options = config.cachedWorkflows === undefined ? {} : { maxCachedWorkflows: config.cachedWorkflows };
  const worker = await createWorker({ connection, namespace, taskQueue, activities, tracker, options });
  const running = worker.run();
  const port = new WorkflowPort(new Client({ connection: clientConnection, namespace }), config);
  const open = new OpenJourneys(clients);
  const { consumer, kafka } = await startFacts(config, port, open, log);
  const now = await businessTime(config);
  const lag = async (askBroker: boolean): Promise<Lag> => ({
    ...(askBroker ? { inbox: await consumer.lag() } : {}),
    ...tracker.lag(await now()),
  });
  const health = await startHealth({ ...config, log, lag });
  const stop = async (): Promise<void> => {
    health.close();
    await consumer.stop();
    await kafka.disconnect();
    if (worker.getState() === 'RUNNING') worker.shutdown();
    await running.catch(() => undefined);
    await clientConnection.close();
    await connection.close();
  };
  return { done: running, stop };
};
