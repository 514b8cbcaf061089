import { Pool } from 'undici';
import type { ChildServer } from './child-server.js';
import { commandOf } from './workload.js';

const CONNECTIONS = 64;

/** A way to have a command carried out: programs, and how they are asked. */
export interface Way {
  /** Processes whose CPU it costs. */
  readonly servers: readonly ChildServer[];
  /** Rejects unless the command was recorded. Gives the answer. */
  send(collectorId: string): Promise<Recorded>;
  ask(body: object, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  close(): Promise<void>;
}

export interface Recorded {
  readonly revision: number;
  readonly position?: string;
}

interface Answer {
  readonly data?: { readonly registerCollector?: Recorded };
  readonly revision?: number;
}

/** What the floor is asked: the command and nothing around it. */
export const bare = (collectorId: string): object => commandOf(collectorId);

const mutation = (fields: string): string =>
  `mutation Register($input: RegisterCollectorInput!) { registerCollector(input: $input) { ${fields} } }`;
const OURS = mutation('id stream revision position events repeated');
const STOCK = mutation('id stream revision');

export const ours = (collectorId: string): object => ({ query: OURS, variables: { input: commandOf(collectorId) } });
export const stock = (collectorId: string): object => ({ query: STOCK, variables: { input: commandOf(collectorId) } });

export interface WaySettings {
  readonly url: string;
  readonly servers: readonly ChildServer[];
  readonly bodyOf: (collectorId: string) => object;
  readonly token?: string;
}

export const wayTo = ({ url, servers, bodyOf, token }: WaySettings): Way => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  const fixed = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const ask = async (body: object, headers: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const answer = await pool.request({
      method: 'POST',
      path: pathname,
      headers: { ...fixed, ...headers },
      body: JSON.stringify(body),
    });
    return answer.body.json();
  };
  return {
    servers,
    ask,
    send: async (collectorId) => {
      const answer = (await ask(bodyOf(collectorId))) as Answer;
      const recorded = answer.data?.registerCollector ?? answer;
      if (recorded.revision !== 0) throw new Error(`${url} recorded nothing: ${JSON.stringify(answer)}`);
      return recorded as Recorded;
    },
    close: () => pool.destroy(),
  };
};
