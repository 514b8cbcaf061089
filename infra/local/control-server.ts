import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { BrokerPool } from './broker-pool.js';

const act = async (pool: BrokerPool, method: string, path: string): Promise<unknown> => {
  const [, collection, id, action] = path.split('/');
  if (collection !== 'brokers' || method === 'GET') return undefined;
  if (!id) return pool.create();
  if (method === 'DELETE') return (await pool.remove(id), {});
  if (action === 'start') return (await pool.start(id), {});
  if (action === 'stop') return (await pool.stop(id), {});
  if (action === 'kill') return (await pool.stop(id, 'SIGKILL'), {});
  return undefined;
};

const answer = async (pool: BrokerPool, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const result = await act(pool, request.method ?? 'GET', request.url ?? '/').catch((error: unknown) => ({
    error: String(error),
  }));
  const failed = result === undefined || (typeof result === 'object' && result !== null && 'error' in result);
  response.writeHead(failed ? 400 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(result ?? { error: 'unknown request' }));
};

/** The small HTTP door through which a test asks for a broker of its own: POST /brokers, POST /brokers/:id/stop … */
export const controlServer = (pool: BrokerPool): Promise<{ url: string; close: () => void }> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => void answer(pool, request, response));
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => void server.close() });
    });
  });
