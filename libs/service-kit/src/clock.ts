import { Connection } from '@temporalio/client';

/** Business time. Tokens, signatures, retries and time-outs never ask it: they use real time. */
export interface Clock {
  now(): Promise<string>;
}

export const systemClock: Clock = { now: () => Promise.resolve(new Date().toISOString()) };

/** The clock of a time-skipping Temporal server: every process that asks it agrees on the date. */
export const skippingClock = async (address: string): Promise<Clock> => {
  const connection = await Connection.connect({ address });
  const { testService } = connection;
  if (!testService) throw new Error(`${address} is not a time-skipping server.`);
  return {
    now: async () => {
      const { time } = await testService.getCurrentTime({});
      const milliseconds = Number(time?.seconds ?? 0) * 1000 + Math.floor((time?.nanos ?? 0) / 1_000_000);
      return new Date(milliseconds).toISOString();
    },
  };
};

const SKIPPING = 'temporal-test:';

/** `CLOCK`: `system`, or `temporal-test:<host:port>`. */
export const clockFrom = (setting: string): Promise<Clock> => {
  if (setting === 'system') return Promise.resolve(systemClock);
  if (setting.startsWith(SKIPPING)) return skippingClock(setting.slice(SKIPPING.length));
  throw new Error(`CLOCK is "${setting}". Use "system", or "temporal-test:<host:port>" for an accelerated run.`);
};
