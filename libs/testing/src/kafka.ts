import { ownServer, type OwnServer } from './own-server.js';
import { serverAddress } from './servers.js';

/** The shared broker of all specs: keep apart by a topic prefix of your own. Topics are not created by themselves. */
export const testBrokers = (): string[] => serverAddress('brokers').split(',');

export interface RestartableBroker extends Omit<OwnServer, 'address'> {
  readonly brokers: string[];
}

/** Starts a broker for this spec alone (about 4 s, 512 MB); remove it in `afterAll`. */
export const restartableBroker = async (): Promise<RestartableBroker> => {
  const { address, ...rest } = await ownServer('brokers');
  return { brokers: [address], ...rest };
};
