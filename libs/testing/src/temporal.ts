import { serverAddress } from './servers.js';

/** The shared time-skipping Temporal server. Its clock is one for all specs: lock time skipping unless you drive it. */
export const testTemporalAddress = (): string => serverAddress('temporalTestAddress');
