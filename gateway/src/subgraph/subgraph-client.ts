import { Pool } from 'undici';

/** Connections to one subgraph: enough to be busy, few enough not to drown it. */
const CONNECTIONS = 64;
const CONNECT_MS = 3_000;
const ALIVE_MS = 2_000;
const MAX_RESPONSE_BYTES = 64 * 1_048_576;

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Keep-alive connections to one subgraph. */
export class SubgraphClient {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(
    readonly name: string,
    url: string,
  ) {
    const { origin, pathname, search } = new URL(url);
    this.path = pathname + search;
    this.pool = new Pool(origin, {
      connections: CONNECTIONS,
      connect: { timeout: CONNECT_MS },
      maxResponseSize: MAX_RESPONSE_BYTES,
    });
  }

  /** Sends the bytes that were signed; rejects when the subgraph does not answer or the signal aborts. */
  async post(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer> {
    const response = await this.pool.request({ path: this.path, method: 'POST', headers, body, signal });
    return { status: response.statusCode, text: await response.body.text() };
  }

  async alive(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(ALIVE_MS);
      const { statusCode, body } = await this.pool.request({ path: '/health/live', method: 'GET', signal });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}
