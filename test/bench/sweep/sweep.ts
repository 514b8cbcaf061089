import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Settings } from '../bench.js';
import { interleaved, type ArmSamples, type Sample } from '../measure/rounds.js';
import { spreadOf, type Spread } from '../measure/spread.js';
import { figuresOf, ratioOf, sameEndOf, selfCheck, type Goal, type Report } from '../report/report.js';
import { openTemporal, type Temporal } from '../temporal/temporal.js';
import { historyOfShard, scheduleArm, sweeperArm } from './arms.js';
import { checks, type Checks } from './checks.js';

const [OURS, PEER, AGAIN] = ['sweepers', 'a schedule each', 'sweepers again'];
const SHARD = 500;
const IDLE_MS = 10_000;
const LONGEST_HISTORY = 4_096;

const sizesOf = (quick: boolean) =>
  quick ? { tenants: 2_000, schedules: 100, rounds: 3 } : { tenants: 10_000, schedules: 1_000, rounds: 3 };

/** CPU seconds a second that the server takes for itself. */
const idleOf = async ({ server }: Bench): Promise<number> => {
  const before = server.cpu() ?? 0;
  await pause(IDLE_MS);
  return ((server.cpu() ?? 0) - before) / (IDLE_MS / 1_000);
};

/** CPU seconds of the server for one visit, without what it takes for itself meanwhile. */
const costOf = ({ serverCpu = 0, seconds, events }: Sample, idle: number): number =>
  (serverCpu - idle * seconds) / events;

const costs = (samples: readonly ArmSamples[], name: string, idle: number): number[] =>
  (samples.find((one) => one.name === name)?.rounds ?? []).map((one) => costOf(one, idle));

const ratios = (a: readonly number[], b: readonly number[]): Spread =>
  spreadOf(a.map((cost, index) => cost / (b[index] ?? NaN)));

const goalsOf = (samples: readonly ArmSamples[], idle: number, history: number): Goal[] => {
  const [ours, peer] = [costs(samples, OURS, idle), costs(samples, PEER, idle)];
  const cost = ratios(ours, peer);
  const delay = ratioOf(samples, PEER, OURS);
  return [
    { what: 'server CPU a visit, sweepers / a schedule each', is: cost.median, spread: cost, most: 0.2 },
    {
      what: 'last delay for as many organizations, sweepers / a schedule each',
      is: delay.median,
      spread: delay,
      most: 0.2,
    },
    { what: 'events of the history of one shard with all of them, after a round', is: history, most: LONGEST_HISTORY },
    { what: 'server CPU a visit, sweepers', is: spreadOf(ours).median * 1_000, unit: ' ms' },
    { what: 'server CPU a visit, a schedule each', is: spreadOf(peer).median * 1_000, unit: ' ms' },
  ];
};

const measure = async (bench: Bench, temporal: Temporal, quick: boolean): Promise<Report> => {
  const { tenants, schedules, rounds } = sizesOf(quick);
  const each: Readonly<Record<string, Checks>> = { [OURS]: checks(), [PEER]: checks(), [AGAIN]: checks() };
  const of = (name: string): Checks => each[name] ?? checks();
  const settings = (name: string) => ({ taskQueue: `sweep-${name}`, tenants, shard: SHARD });
  for (const name of [OURS, AGAIN]) await temporal.work(settings(name).taskQueue, of(name).activities);
  await temporal.work(settings(PEER).taskQueue, of(PEER).activities, 'sweep/check-workflow.js');
  const { client } = temporal;
  const arms = [
    sweeperArm(OURS, client, of(OURS), settings(OURS)),
    scheduleArm(PEER, client, of(PEER), { ...settings(PEER), tenants: schedules }),
    sweeperArm(AGAIN, client, of(AGAIN), settings(AGAIN)),
  ];
  const idle = await idleOf(bench);
  const samples = await interleaved({ arms, rounds, ...bench });
  const twice = sameEndOf(Object.fromEntries(Object.keys(each).map((name) => [name, `twice ${of(name).twice()}`])));
  const history = await historyOfShard(client, of(OURS), settings(OURS));
  return {
    benchmark: 'sweep',
    quick,
    workload: { organizations: tenants, 'of a shard': SHARD, schedules, rounds },
    arms: samples.map(figuresOf),
    selfCheck: { ...selfCheck(ratios(costs(samples, OURS, idle), costs(samples, AGAIN, idle))) },
    goals: goalsOf(samples, idle, history),
    sameEnd: twice,
    notes: [
      `An event is one organization visited; the visit does nothing, so what is compared is what Temporal costs. Idle, the server takes ${(idle * 100).toFixed(1)} % of a core, which is taken off.`,
      'All fall due at the same moment; events/s is from then to the last one. Temporal starts 30 workflows of schedules a second and namespace unless told otherwise: the delay of schedules is that.',
    ],
  };
};

/** Looking after all organizations at regular times: a workflow a shard, beside a schedule an organization. */
export const sweep = async (bench: Bench, { quick }: Settings): Promise<Report> => {
  const temporal = await openTemporal();
  try {
    return await measure(bench, temporal, quick);
  } finally {
    await temporal.close();
  }
};
