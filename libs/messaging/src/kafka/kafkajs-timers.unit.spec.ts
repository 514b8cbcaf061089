import { describe, expect, it } from '@jest/globals';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { armTimersOnlyWhenNeeded } from './kafkajs-timers.js';

interface Queue {
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  pending: unknown[];
  checkPendingRequests(): void;
}
type QueueClass = new (options: object) => Queue;

const queue = (): Queue & { checks: number } => {
  const RequestQueue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as QueueClass;
  const made = Object.assign(new RequestQueue({ maxInFlightRequests: null, logger: {} }), { checks: 0 });
  const check = made.checkPendingRequests.bind(made);
  made.checkPendingRequests = () => {
    made.checks += 1;
    check();
  };
  return made;
};

const checksIn = async (milliseconds: number): Promise<number> => {
  const idle = queue();
  idle.checkPendingRequests();
  await sleep(milliseconds);
  clearTimeout(idle.throttleCheckTimeoutId ?? undefined);
  return idle.checks;
};

describe('timers of an idle kafkajs connection', () => {
  it('wake again and again as kafkajs ships them, and not at all here', async () => {
    const shipped = await checksIn(200);
    armTimersOnlyWhenNeeded();
    expect(shipped).toBeGreaterThan(2);
    expect(await checksIn(200)).toBe(1);
  });
});
