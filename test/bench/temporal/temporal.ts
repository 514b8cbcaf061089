import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import {
  bundleWorkflowCode,
  DefaultLogger,
  makeTelemetryFilterString,
  NativeConnection,
  Runtime,
  type WorkerOptions,
} from '@temporalio/worker';
import { createWorker } from '@attestry/workflows/worker';
import { RestTracker } from '@attestry/workflows/rest-tracker';
import { temporalAddress } from '../servers.js';

export const NAMESPACE = 'default';
type Activities = Parameters<typeof createWorker>[0]['activities'];

/** Clients of the Temporal under test, and workers that all run with the platform's own options. */
export interface Temporal {
  readonly client: Client;
  /** A worker of the platform's workflows, or of those in a program of the benchmarks. */
  work(taskQueue: string, activities: object, program?: string): Promise<void>;
  close(): Promise<void>;
}

const silent = { log: () => undefined, trace: () => undefined, debug: () => undefined, info: () => undefined };
const logger = { ...silent, warn: () => undefined, error: () => undefined };

const bundled = async (program: string | undefined): Promise<Partial<WorkerOptions>> => {
  if (program === undefined) return {};
  const workflowsPath = fileURLToPath(new URL(`../${program}`, import.meta.url));
  return { workflowBundle: await bundleWorkflowCode({ workflowsPath, logger }) };
};

export const openTemporal = async (): Promise<Temporal> => {
  const telemetryOptions = { logging: { filter: makeTelemetryFilterString({ core: 'ERROR' }) } };
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions, shutdownSignals: [] });
  const address = temporalAddress();
  const [connection, native] = [await Connection.connect({ address }), await NativeConnection.connect({ address })];
  const running: { readonly stop: () => void; readonly done: Promise<void> }[] = [];
  return {
    client: new Client({ connection, namespace: NAMESPACE }),
    work: async (taskQueue, given, program) => {
      const tracker = new RestTracker();
      const activities = given as Activities;
      const options = await bundled(program);
      const settings = { connection: native, namespace: NAMESPACE, taskQueue, activities, tracker, options };
      const worker = await createWorker(settings);
      running.push({ stop: () => worker.shutdown(), done: worker.run() });
    },
    close: async () => {
      running.forEach(({ stop }) => stop());
      await Promise.all(running.map(({ done }) => done));
      await native.close();
      await connection.close();
    },
  };
};
