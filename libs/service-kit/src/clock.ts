import type { TestService } from '@temporalio/client';
import { Connection } from '@temporalio/client';
import type { InternalConnectionOptions } from '@temporalio/client/lib/connection.js';
import { InternalConnectionOptionsSymbol } from '@temporalio/client/lib/connection.js';

/** Business time. Tokens, signatures, retries and time-outs never ask it: they use real time. */
export interface Clock {
  now(): Promise<string>;
}

export const systemClock: Clock = { now: () => Promise.resolve(new Date().toISOString()) };

/**
 * Options of a channel to a time-skipping server: no pings. It takes the usual ones for an attack when a call lasts for
 * minutes, and closes the connection. A call that moves the clock is then made once more, and the clock moves on for ever.
 */
export const CHANNEL_WITHOUT_PINGS = {
  'grpc.keepalive_time_ms': 2 ** 31 - 1,
  'grpc.keepalive_permit_without_calls': 0,
};

/** The service of a time-skipping Temporal server that tells and moves its clock, and how to leave it; other servers have none. */
export const openTestService = async (
  address: string,
): Promise<{ readonly testService: TestService; close(): Promise<void> }> => {
  const options: InternalConnectionOptions = {
    address,
    channelArgs: CHANNEL_WITHOUT_PINGS,
    [InternalConnectionOptionsSymbol]: { supportsTestService: true },
  };
  const connection = await Connection.connect(options);
  const { testService } = connection;
  if (!testService) throw new Error(`${address} is not a time-skipping server.`);
  return { testService, close: () => connection.close() };
};

/** As `openTestService`, for who stays connected as long as the process lives. */
export const testServiceOf = async (address: string): Promise<TestService> =>
  (await openTestService(address)).testService;

/** The present of a time-skipping server. */
export const presentOf = async (testService: TestService): Promise<Date> => {
  const { time } = await testService.getCurrentTime({});
  return new Date(Number(time?.seconds ?? 0) * 1_000 + Math.floor((time?.nanos ?? 0) / 1_000_000));
};

/** The clock of a time-skipping Temporal server: every process that asks it agrees on the date. */
export const skippingClock = async (address: string): Promise<Clock> => {
  const testService = await testServiceOf(address);
  return { now: async () => (await presentOf(testService)).toISOString() };
};

const SKIPPING = 'temporal-test:';

/** `CLOCK`: `system`, or `temporal-test:<host:port>`. */
export const clockFrom = (setting: string): Promise<Clock> => {
  if (setting === 'system') return Promise.resolve(systemClock);
  if (setting.startsWith(SKIPPING)) return skippingClock(setting.slice(SKIPPING.length));
  throw new Error(`CLOCK is "${setting}". Use "system", or "temporal-test:<host:port>" for an accelerated run.`);
};
