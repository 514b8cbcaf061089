import { ownServer, type OwnServer } from './own-server.js';
import { serverAddress } from './servers.js';

/** The shared time-skipping Temporal server. Its clock is one for all specs: leave its time locked, as it starts. */
export const testTemporalAddress = (): string => serverAddress('temporalTestAddress');

/** A time-skipping server for this spec alone (about 1 s), whose clock it may move; remove it in `afterAll`. */
export const timeSkippingServer = (): Promise<OwnServer> => ownServer('clocks');
