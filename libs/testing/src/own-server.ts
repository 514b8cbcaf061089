import { serverAddress } from './servers.js';

/** A server of one spec's own, which it may stop, kill and start again without disturbing others. */
export interface OwnServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Stops it at once (SIGKILL). */
  readonly kill: () => Promise<void>;
  /** On the same port and, for a broker, the same data. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const ask = async (method: 'POST' | 'DELETE', path: string): Promise<Record<string, string>> => {
  const response = await fetch(serverAddress('controlUrl') + path, { method });
  const body = (await response.json()) as Record<string, string>;
  if (!response.ok) throw new Error(`The test servers could not ${method} ${path}: ${body['error']}`);
  return body;
};

export const ownServer = async (collection: 'brokers' | 'clocks'): Promise<OwnServer> => {
  const { id = '', address = '' } = await ask('POST', `/${collection}`);
  const act = async (method: 'POST' | 'DELETE', action = '') =>
    void (await ask(method, `/${collection}/${id}${action}`));
  return {
    address,
    stop: () => act('POST', '/stop'),
    kill: () => act('POST', '/kill'),
    start: () => act('POST', '/start'),
    remove: () => act('DELETE'),
  };
};
