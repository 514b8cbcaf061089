import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Pool } from './broker-pool.js';

type Pools = Readonly<Record<string, Pool>>;

const act = async (pools: Pools, method: string, path: string): Promise<unknown> => {
  const [, collection = '', id, action] = path.split('/');
  const pool = pools[collection];
  if (!pool || method === 'GET') return undefined;
  if (!id) return pool.create();
  if (method === 'DELETE') return (await pool.remove(id), {});
  if (action === 'start') return (await pool.start(id), {});
  if (action === 'stop') return (await pool.stop(id), {});
  if (action === 'kill') return (await pool.stop(id, 'SIGKILL'), {});
  return undefined;
};

const answer = async (pools: Pools, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const result = await act(pools, request.method ?? 'GET', request.url ?? '/').catch((error: unknown) => ({
    error: error instanceof Error ? error.message : String(error),
  }));
  const failed = result === undefined || (typeof result === 'object' && result !== null && 'error' in result);
  response.writeHead(failed ? 400 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(result ?? { error: 'unknown request' }));
};

/** The small HTTP door through which a test asks for a server of its own: POST /brokers, POST /brokers/:id/stop … */
export const controlServer = (pools: Pools): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => void answer(pools, request, response));
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    });
  });
