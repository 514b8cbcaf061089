import { describe, expect, it } from '@jest/globals';
import type { Sample } from '../measure/rounds.js';
import { figuresOf, isMet, ratioOf, sameEndOf, selfCheck } from './report.js';

const sample = (over: Partial<Sample>): Sample => ({
  events: 100,
  seconds: 1,
  clientCpu: 0.01,
  serverCpu: 0.02,
  clientMemory: 50,
  serverMemory: 90,
  latencies: [],
  ...over,
});

describe('what a run comes to', () => {
  it('compares arms round by round, so that a slow round slows both sides', () => {
    const ours = { name: 'ours', rounds: [sample({ events: 300 }), sample({ events: 30 })] };
    const floor = { name: 'floor', rounds: [sample({ events: 400 }), sample({ events: 40 })] };
    expect(ratioOf([ours, floor], 'ours', 'floor')).toEqual({ median: 0.75, min: 0.75, max: 0.75 });
  });

  it('tells CPU an event in microseconds, and that of a server only where it is known', () => {
    expect(figuresOf({ name: 'a', rounds: [sample({})] })).toMatchObject({ clientCpu: 100, serverCpu: 200 });
    expect(figuresOf({ name: 'a', rounds: [sample({ serverCpu: undefined })] })).not.toHaveProperty('serverCpu');
  });

  it('holds a figure against its limits, the ends included', () => {
    expect(isMet({ what: 'x', is: 0.5, least: 0.5 })).toBe(true);
    expect(isMet({ what: 'x', is: 0.49, least: 0.5 })).toBe(false);
    expect(isMet({ what: 'x', is: 51, most: 50 })).toBe(false);
    expect(isMet(selfCheck({ median: 1.06, min: 1, max: 2 }))).toBe(false);
  });

  it('sees when the arms did not end alike', () => {
    expect(sameEndOf({ ours: '10 rows', floor: '10 rows' }).equal).toBe(true);
    expect(sameEndOf({ ours: '10 rows', floor: '11 rows' }).equal).toBe(false);
  });
});
