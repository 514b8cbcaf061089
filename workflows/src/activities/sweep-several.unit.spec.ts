import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { sweepSeveral } from './sweep-several.js';

const log = pino({ enabled: false });

describe('a sweep of several organizations', () => {
  it('visits each in its turn, gives back those that could not be done, and shows that it lives before each', async () => {
    const visited: string[] = [];
    let alive = 0;
    const sweep = async (tenant: string) => {
      visited.push(tenant);
      if (tenant === 'globex') throw new Error('away');
    };
    const visits = { sweep, log, alive: () => void (alive += 1), late: () => false };
    const left = await sweepSeveral(['acme', 'globex', 'initech'], visits);
    expect([visited, left, alive]).toEqual([['acme', 'globex', 'initech'], ['globex'], 3]);
  });

  it('gives back those that the time does not suffice for, after those that could not be done', async () => {
    const visited: string[] = [];
    const sweep = async (tenant: string) => {
      visited.push(tenant);
      if (tenant === 'acme') throw new Error('away');
    };
    const visits = { sweep, log, alive: () => undefined, late: () => visited.length >= 2 };
    expect(await sweepSeveral(['acme', 'globex', 'initech', 'umbrella'], visits)).toEqual([
      ...['acme', 'initech', 'umbrella'],
    ]);
    expect(visited).toEqual(['acme', 'globex']);
  });

  it('tries at least one, so that it comes to an end', async () => {
    const visits = { sweep: async () => undefined, log, alive: () => undefined, late: () => true };
    expect(await sweepSeveral(['acme', 'globex'], visits)).toEqual(['globex']);
  });
});
