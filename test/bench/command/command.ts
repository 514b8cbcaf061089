import type { Bench, Settings } from '../bench.js';
import { STREAMS } from '../append/workload.js';
import { pinHelper, pinUnderTest } from '../measure/pin.js';
import { interleaved, type ArmSamples } from '../measure/rounds.js';
import { figuresOf, ratioOf, sameEndOf, selfCheck, type Goal, type Report } from '../report/report.js';
import { commandArm, endOfFloor, endOfStock, endOfTenant } from './arms.js';
import { endAll, openPlatform, startFloor, startOurs, startStock, type Platform } from './stage.js';
import { writeToVisible, type Visible } from './visible.js';
import type { Way } from './ways.js';
import { POOL_SIZE } from './workload.js';

const [FEW, MANY] = [10, 500];
const [OURS, AGAIN, FLOOR, STOCK] = ['ours', 'ours again', 'Fastify + INSERT', 'stock stack'];
const OURS_MANY = `ours, ${MANY} handlers`;
const TENANTS = { [OURS]: 'bench', [AGAIN]: 'bench-again', [OURS_MANY]: 'bench-many' };
const PER_SECOND = 200;

const sizesOf = (quick: boolean) =>
  quick ? { perLine: 40, rounds: 3, warmUp: 3, live: 5 } : { perLine: 100, rounds: 5, warmUp: 10, live: 20 };

const startAll = async (platform: Platform, say: Bench['say']): Promise<Map<string, Way>> => {
  say('starting gateways and services');
  const few = await startOurs(platform, { handlers: FEW });
  const many = await startOurs(platform, { handlers: MANY });
  const stock = await startStock(platform, say);
  return new Map<string, Way>([
    [OURS, await few(TENANTS[OURS] ?? '')],
    [FLOOR, await startFloor(platform)],
    ...(stock ? [[STOCK, stock] as const] : []),
    [OURS_MANY, await many(TENANTS[OURS_MANY] ?? '')],
    [AGAIN, await few(TENANTS[AGAIN] ?? '')],
  ]);
};

/** With everything a service does beside: projecting, reacting, telling Kafka. */
const visible = async (platform: Platform, ways: Map<string, Way>, sizes: ReturnType<typeof sizesOf>) => {
  const whole = await (await startOurs(platform, { handlers: FEW, readers: true }))('bench-live');
  ways.set('whole service', whole);
  await writeToVisible(whole, { perSecond: PER_SECOND, seconds: sizes.warmUp, name: 'warm' });
  return writeToVisible(whole, { perSecond: PER_SECOND, seconds: sizes.live, name: 'live' });
};

const goalsOf = (samples: readonly ArmSamples[], { p50, p99, commands }: Visible): Goal[] => {
  const goal = (what: string, other: string, limits: Pick<Goal, 'least' | 'most'>): Goal[] => {
    if (!samples.some(({ name }) => name === other)) return [];
    const spread = ratioOf(samples, OURS, other);
    return [{ what, is: spread.median, spread, ...limits }];
  };
  return [
    ...goal('ours / bare Fastify + one INSERT', FLOOR, { least: 0.3 }),
    ...goal('ours / stock stack', STOCK, { least: 2.5 }),
    ...goal(`${FEW} handlers / ${MANY} handlers`, OURS_MANY, { most: 1.1 }),
    { what: `commands at ${PER_SECOND} a second`, is: commands },
    { what: 'write → visible, p50', is: p50, unit: ' ms' },
    { what: 'write → visible, p99', is: p99, unit: ' ms', most: 50 },
  ];
};

const endsOf = async ({ log }: Platform, ways: ReadonlyMap<string, Way>): Promise<Record<string, string>> => {
  const ends = await Promise.all(
    Object.entries(TENANTS).map(async ([arm, tenant]) => [arm, await endOfTenant(log, tenant)] as const),
  );
  return {
    ...Object.fromEntries(ends),
    [FLOOR]: await endOfFloor(log),
    ...(ways.has(STOCK) && { [STOCK]: await endOfStock(log) }),
  };
};

const notesOf = (ways: ReadonlyMap<string, Way>): string[] => [
  'Client CPU is that of the programs under test, which share a core; their load is made beside PostgreSQL.',
  'Ours verifies the token twice and a signature once, logs each command and keeps it for a repeat; floor and stock stack do none of it.',
  ...(ways.has(STOCK) ? [] : ['The packages of the stock stack could not be installed: its arm is left out.']),
];

const measure = async (bench: Bench, platform: Platform, ways: Map<string, Way>, quick: boolean): Promise<Report> => {
  const sizes = sizesOf(quick);
  const arms = [...(await startAll(platform, bench.say))].map(([name, way]) => {
    ways.set(name, way);
    return commandArm(name, way, sizes.perLine);
  });
  const samples = await interleaved({ arms, rounds: sizes.rounds, ...bench });
  const ends = sameEndOf(await endsOf(platform, ways));
  bench.say(`${PER_SECOND} commands a second, each read back`);
  const lag = await visible(platform, ways, sizes);
  return {
    benchmark: 'command',
    quick,
    workload: {
      'commands a run': STREAMS * sizes.perLine,
      'at a time': STREAMS,
      connections: POOL_SIZE,
      handlers: FEW,
      rounds: sizes.rounds,
    },
    arms: samples.map(figuresOf),
    selfCheck: selfCheck(ratioOf(samples, OURS, AGAIN)),
    goals: goalsOf(samples, lag),
    sameEnd: ends,
    notes: notesOf(ways),
  };
};

/** A mutation through the gateway and a service to the log and back, beside the least and the usual way to do it. */
export const command = async (bench: Bench, { quick }: Settings): Promise<Report> => {
  const platform = await openPlatform(bench);
  const ways = new Map<string, Way>();
  pinHelper(process.pid);
  try {
    return await measure(bench, platform, ways, quick);
  } finally {
    pinUnderTest(process.pid);
    await endAll([...ways.values()], platform);
  }
};
