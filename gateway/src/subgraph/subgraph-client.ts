import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { Pool } from 'undici';

/** Connections to one subgraph: enough to be busy, few enough not to drown it. */
const CONNECTIONS = 64;
/** Files under way, which mostly wait for the network of a client; one more than that waits, and some may. */
const LANES: FileLanes = { connections: 64, waiting: 32 };
const CONNECT_MS = 3_000;
const ALIVE_MS = 2_000;
const MAX_RESPONSE_BYTES = 64 * 1_048_576;

export interface FileLanes {
  readonly connections: number;
  /** Files that may wait for a connection. */
  readonly waiting: number;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface StreamRequest {
  readonly method: 'GET' | 'PUT';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Readable;
  readonly signal: AbortSignal;
}

export interface StreamAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

/** So many files are under way and waiting that one more would only wait too. */
export class TooManyFiles extends Error {
  override readonly name = 'TooManyFiles';
}

/** Keep-alive connections to one subgraph. */
export class SubgraphClient {
  private readonly pool: Pool;
  /** Of its own, so that files on their way keep no question waiting; of any size. */
  private readonly streams: Pool;
  private readonly path: string;

  constructor(
    readonly name: string,
    url: string,
    private readonly lanes: FileLanes = LANES,
  ) {
    const { origin, pathname, search } = new URL(url);
    this.path = pathname + search;
    this.pool = new Pool(origin, {
      connections: CONNECTIONS,
      connect: { timeout: CONNECT_MS },
      maxResponseSize: MAX_RESPONSE_BYTES,
    });
    this.streams = new Pool(origin, { connections: lanes.connections, connect: { timeout: CONNECT_MS } });
  }

  /** Sends the bytes that were signed; rejects when the subgraph does not answer or the signal aborts. */
  async post(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer> {
    const response = await this.pool.request({ path: this.path, method: 'POST', headers, body, signal });
    return { status: response.statusCode, text: await response.body.text() };
  }

  /** Passes bytes on as they come; the answer's body is a stream too. Rejects with TooManyFiles before anything is sent. */
  async stream(request: StreamRequest): Promise<StreamAnswer> {
    if (this.streams.stats.queued >= this.lanes.waiting) throw new TooManyFiles();
    const { statusCode: status, headers, body } = await this.streams.request(request);
    return { status, headers, body };
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

  async close(): Promise<void> {
    await Promise.all([this.pool.destroy(), this.streams.destroy()]);
  }
}
