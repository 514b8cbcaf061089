import { describe, expect, it } from '@jest/globals';
import { Refusal } from '@attestry/client';
import { createLedger } from '../journey/report/ledger.js';
import type { StepLine } from '../journey/report/ledger.js';
import type { Walk } from '../journey/walk.js';
import { faultyWalk } from './faulty-walk.js';
import { isAway, patiently } from './patient-client.js';
import type { Planned } from './plan.js';
import { PLAN, STEPS } from './plan.js';

const line: StepLine = { journey: 'J1', step: 1, title: '', entered: '', left: '', days: 0, facts: {} };
const refusal = (code: string): Refusal => Refusal.of({ message: '', extensions: { code } }, '');

/** A walk that only takes down what is done to it, and in which order. */
const stage = (plan: readonly Planned[]) => {
  const done: string[] = [];
  const took = (what: string) => async () => void done.push(what);
  const ledger = createLedger(() => undefined);
  const clock = { accelerated: true, now: async () => new Date(0), until: took('time passes') };
  const walk = { ledger, clock, settle: took('settled') } as unknown as Walk;
  const inflict = async ({ by, process }: Planned) => void done.push(`${by} ${process}`);
  const faults = { inflict: inflict as never, atRest: took('workflows at rest'), plan, steps: ['A', 'B'] };
  return { done, walk: faultyWalk(walk, faults) };
};

const fault = (during: string, at: Planned['at'], nth: number): Planned => ({
  ...{ during, at, nth },
  ...{ process: 'workflows', by: 'kill', seconds: 0 },
});

describe('a walk under which processes end', () => {
  it('lets happen what is planned at its moment, and goes on when all is at rest again', async () => {
    const { walk, done } = stage([fault('A', 'before rest', 2), fault('B', 'while time passes', 1)]);
    await walk.settle();
    await walk.settle();
    expect(done).toEqual(['settled', 'kill workflows', 'settled', 'workflows at rest', 'settled']);
    walk.ledger.step(line);
    done.length = 0;
    await walk.clock.until(new Date(1));
    await walk.settle();
    expect(done).toEqual(['settled', 'time passes', 'kill workflows', 'settled', 'workflows at rest', 'settled']);
    expect(() => walk.requireDone()).not.toThrow();
  });

  it('control: fails when something planned did not happen in its step', async () => {
    const { walk } = stage([fault('A', 'before rest', 9)]);
    await walk.settle();
    expect(() => walk.ledger.step(line)).toThrow('never happened');
    expect(() => walk.requireDone()).toThrow('never happened');
  });

  it('is planned to kill the worker in each of the seven steps, to stop Kafka for a minute in each audit, PostgreSQL in the monitored year', () => {
    const of = (process: Planned['process']) => PLAN.filter((one) => one.process === process);
    expect([...new Set(of('workflows').map(({ during }) => during))]).toEqual(STEPS);
    expect(of('workflows').every(({ by }) => by === 'kill')).toBe(true);
    expect(of('kafka').map(({ during, seconds }) => [during, seconds])).toEqual([
      ['J1 6', 60],
      ['J2 6', 60],
    ]);
    expect(of('postgres').map(({ during }) => during)).toEqual(['J1 7', 'J1 7']);
  });
});

describe('somebody patient', () => {
  it('asks again while the platform is away', async () => {
    const answers = [new TypeError('fetch failed'), refusal('INTERNAL_SERVER_ERROR'), 'recorded'];
    const ask = async () => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    };
    expect(await patiently(ask)).toBe('recorded');
  });

  it('control: takes what a rule says for an answer, and gives up in the end', async () => {
    expect(isAway(refusal('GATE_NOT_MET'))).toBe(false);
    await expect(patiently(() => Promise.reject(refusal('GATE_NOT_MET')))).rejects.toMatchObject({
      code: 'GATE_NOT_MET',
    });
    await expect(patiently(() => Promise.reject(new Error('away')), -1)).rejects.toThrow('away');
  });
});
