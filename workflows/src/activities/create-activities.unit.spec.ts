import { describe, expect, it } from '@jest/globals';
import { MockActivityEnvironment } from '@temporalio/testing';
import { pino } from 'pino';
import { createActivities } from './create-activities.js';

const MINUTE_MS = 60_000;

describe('the activity that sweeps several', () => {
  const askedFor = async (startToCloseTimeoutMs: number) => {
    const asked: string[] = [];
    const clients = (tenant: string) => {
      asked.push(tenant);
      throw new Error('away');
    };
    const { sweepTenants } = createActivities(clients, pino({ enabled: false }));
    const environment = new MockActivityEnvironment({ startToCloseTimeoutMs });
    const left = await environment.run(sweepTenants, ['acme', 'globex'], '2026-01-01T00:00:00.000Z');
    return { asked, left };
  };

  it('shares out the time that an activity has, and gives the rest back', async () => {
    expect(await askedFor(30 * MINUTE_MS)).toEqual({ asked: ['acme', 'globex'], left: ['acme', 'globex'] });
    expect(await askedFor(-MINUTE_MS)).toEqual({ asked: ['acme'], left: ['acme', 'globex'] });
  });
});
