import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** What has not been done yet; 0 everywhere when the worker has come to rest. */
export interface Lag {
  /** Events of the services that no workflow has been told yet; left out when the broker is not asked. */
  readonly inbox?: number;
  /** Journeys that have something to do, of those that ran in this process. */
  readonly journeys: number;
  /** Sweepers in the middle of a round, of those that ran in this process. */
  readonly sweeps: number;
}

export interface HealthSettings {
  readonly host: string;
  readonly port: number;
  readonly lag: (askBroker: boolean) => Promise<Lag>;
  readonly log: Logger;
}

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

const ready = async (response: ServerResponse, askBroker: boolean, { lag, log }: HealthSettings): Promise<void> => {
  try {
    answer(response, 200, { ready: true, lag: await lag(askBroker) });
  } catch (error) {
    log.warn({ error: String(error) }, 'not ready');
    answer(response, 503, { ready: false });
  }
};

/** `/health/live` while the process runs, `/health/ready` while Kafka and Temporal answer; with `?inbox=no` Kafka is not asked. */
export const startHealth = async (settings: HealthSettings): Promise<Server> => {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === '/health/live') answer(response, 200, { live: true });
    else if (pathname === '/health/ready') void ready(response, searchParams.get('inbox') !== 'no', settings);
    else answer(response, 404, {});
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  return server;
};
