import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { sweepSeveral } from './sweep-several.js';

describe('a sweep of several organizations', () => {
  it('visits each in its turn, gives back those that could not be done, and shows that it lives before each', async () => {
    const visited: string[] = [];
    let alive = 0;
    const sweep = async (tenant: string) => {
      visited.push(tenant);
      if (tenant === 'globex') throw new Error('away');
    };
    const left = await sweepSeveral(['acme', 'globex', 'initech'], sweep, pino({ enabled: false }), () => (alive += 1));
    expect([visited, left, alive]).toEqual([['acme', 'globex', 'initech'], ['globex'], 3]);
  });
});
