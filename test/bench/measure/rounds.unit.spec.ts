import { describe, expect, it } from '@jest/globals';
import { interleaved, type Arm } from './rounds.js';
import { serverOf } from './server.js';

const nobody = () => undefined;
const unknown = serverOf({ elsewhere: undefined });

describe('arms in turn', () => {
  it('warm up once, then run forth and back, each round from another arm on', async () => {
    const ran: string[] = [];
    const arm = (name: string): Arm => ({
      name,
      run: (run) => {
        ran.push(`${name}${run}`);
        return Promise.resolve({ events: 10, seconds: 1 });
      },
    });
    const samples = await interleaved({ arms: [arm('a'), arm('b')], rounds: 2, server: unknown, say: nobody });
    expect(ran.join(' ')).toBe('a0 b0 a1 b1 b2 a2 b3 a3 a4 b4');
    expect(samples.map(({ name, rounds }) => [name, rounds.length, rounds[0]?.events])).toEqual([
      ['a', 2, 20],
      ['b', 2, 20],
    ]);
  });

  it('count neither preparation nor what is done afterwards, and no CPU of a server they cannot see', async () => {
    const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 50));
    const arm: Arm = { name: 'a', prepare: slow, run: () => Promise.resolve({ events: 1 }), finish: slow };
    const [samples] = await interleaved({ arms: [arm], rounds: 1, server: unknown, say: nobody });
    expect(samples?.rounds[0]?.seconds).toBeLessThan(0.05);
    expect(samples?.rounds[0]?.serverCpu).toBeUndefined();
  });
});
