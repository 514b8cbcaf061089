import { serverAddress } from './servers.js';

/** The shared broker of all specs: keep apart by a topic prefix of your own. Topics are not created by themselves. */
export const testBrokers = (): string[] => serverAddress('brokers').split(',');

/** A broker of one spec's own, which it may stop, kill and start again. */
export interface RestartableBroker {
  readonly brokers: string[];
  readonly stop: () => Promise<void>;
  /** Stops it at once (SIGKILL). */
  readonly kill: () => Promise<void>;
  /** On the same port and data. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const ask = async (method: 'POST' | 'DELETE', path: string): Promise<Record<string, string>> => {
  const response = await fetch(serverAddress('controlUrl') + path, { method });
  const body = (await response.json()) as Record<string, string>;
  if (!response.ok) throw new Error(`The test servers could not ${method} ${path}: ${body['error']}`);
  return body;
};

/** Starts a broker for this spec alone (about 4 s, 512 MB); remove it in `afterAll`. */
export const restartableBroker = async (): Promise<RestartableBroker> => {
  const { id = '', brokers = '' } = await ask('POST', '/brokers');
  const act = async (method: 'POST' | 'DELETE', action = '') => void (await ask(method, `/brokers/${id}${action}`));
  return {
    brokers: brokers.split(','),
    stop: () => act('POST', '/stop'),
    kill: () => act('POST', '/kill'),
    start: () => act('POST', '/start'),
    remove: () => act('DELETE'),
  };
};
