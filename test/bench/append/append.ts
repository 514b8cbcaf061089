import { EMMETT, copyToEmmett, emmettOn, type EmmettPeer } from '../peers/emmett.js';
import { openLog, POOL_SIZE, type BenchLog } from '../log/bench-log.js';
import { PAYLOAD_BYTES } from '../log/payload.js';
import type { Bench, Settings } from '../bench.js';
import { interleaved, type Arm, type ArmSamples } from '../measure/rounds.js';
import { percentile } from '../measure/spread.js';
import { figuresOf, ratioOf, sameEndOf, selfCheck, type Goal, type Report } from '../report/report.js';
import { emmettArm } from './emmett-arm.js';
import { rowsOf, stateOfEmmett, stateOfLog, stateOfTable } from './end-state.js';
import { floorArm, makeFloorTable } from './floor-arm.js';
import { hasPgbench, pgbenchArm } from './pgbench-arm.js';
import { storeArm } from './store-arm.js';
import { STREAMS } from './workload.js';

const SMALL = 10_000;
const [OURS, AGAIN, FLOOR, PGBENCH] = ['ours', 'ours again', 'prepared INSERT', 'pgbench'];
const [FLOOR_TABLE, PGBENCH_TABLE] = ['bench_floor', 'bench_pgbench'];

const sizesOf = (quick: boolean) =>
  quick ? { large: 100_000, perStream: 60, rounds: 4 } : { large: 1_000_000, perStream: 200, rounds: 5 };

interface Stage {
  readonly small: BenchLog;
  readonly large: BenchLog;
  readonly emmett: EmmettPeer | undefined;
  readonly pgbench: boolean;
}

const setUp = async (large: number, { admin, say }: Bench): Promise<Stage> => {
  say(`storing ${SMALL.toLocaleString('en-US')} and ${large.toLocaleString('en-US')} events`);
  const small = await openLog(SMALL);
  for (const table of [FLOOR_TABLE, PGBENCH_TABLE]) await makeFloorTable(small.owner, table);
  const emmett = await emmettOn(small.database.ownerUrl, small.owner, say);
  if (emmett) await copyToEmmett(small.owner);
  const stage = { small, large: await openLog(large), emmett, pgbench: await hasPgbench() };
  await admin.query('checkpoint');
  return stage;
};

const largeName = (events: number): string => `ours at ${events.toLocaleString('en-US')}`;

const armsOf = async ({ small, large, emmett, pgbench }: Stage, sizes: ReturnType<typeof sizesOf>): Promise<Arm[]> => {
  const { perStream } = sizes;
  return [
    storeArm(OURS, small.app, 'bench', perStream),
    floorArm(FLOOR, small.owner, FLOOR_TABLE, perStream),
    ...(pgbench ? [await pgbenchArm(small.database.ownerUrl, PGBENCH_TABLE, STREAMS * perStream)] : []),
    ...(emmett ? [emmettArm(emmett.store, perStream)] : []),
    storeArm(largeName(sizes.large), large.app, 'bench', perStream),
    storeArm(AGAIN, small.app, 'bench-again', perStream),
  ];
};

const endOf = async ({ small, large, emmett }: Stage, largeArm: string): Promise<Record<string, string>> => ({
  [OURS]: await stateOfLog(small.owner, 'bench'),
  [AGAIN]: await stateOfLog(small.owner, 'bench-again'),
  [largeArm]: await stateOfLog(large.owner, 'bench'),
  [FLOOR]: await stateOfTable(small.owner, FLOOR_TABLE),
  ...(emmett && { [EMMETT]: await stateOfEmmett(small.owner) }),
});

const notesOf = async ({ small, emmett, pgbench }: Stage): Promise<string[]> => [
  pgbench
    ? `pgbench makes its own ids and sends one payload; it stored ${await rowsOf(small.owner, PGBENCH_TABLE)} rows.`
    : 'pgbench is not on the PATH: its arm is left out.',
  emmett
    ? 'emmett stores jsonb, not the bytes it was given, and keeps no command for a repeat; ours does both.'
    : 'emmett could not be installed: its arm is left out.',
];

const goal = (what: string, limits: Pick<Goal, 'least' | 'most'>, spread: ReturnType<typeof ratioOf>): Goal => ({
  what,
  is: spread.median,
  spread,
  ...limits,
});

const p99Of = (samples: readonly ArmSamples[], arm: string): number =>
  percentile(
    (samples.find(({ name }) => name === arm)?.rounds ?? []).flatMap(({ latencies }) => latencies),
    0.99,
  );

/** Durable appends of one event a command, on many streams at once, each with its expected revision. */
export const append = async (bench: Bench, { quick }: Settings): Promise<Report> => {
  const sizes = sizesOf(quick);
  const stage = await setUp(sizes.large, bench);
  try {
    const samples = await interleaved({ arms: await armsOf(stage, sizes), rounds: sizes.rounds, ...bench });
    const largeArm = largeName(sizes.large);
    const ratio = (other: string) => ratioOf(samples, OURS, other);
    return {
      benchmark: 'append',
      quick,
      workload: {
        'events a run': STREAMS * sizes.perStream,
        streams: STREAMS,
        connections: POOL_SIZE,
        'payload bytes': PAYLOAD_BYTES,
        'stored before': SMALL,
        rounds: sizes.rounds,
      },
      arms: samples.map(figuresOf),
      selfCheck: selfCheck(ratioOf(samples, OURS, AGAIN)),
      goals: [
        goal('ours / prepared INSERT from Node', { least: 0.5 }, ratio(FLOOR)),
        { what: 'p99 of an append / of a prepared INSERT', is: p99Of(samples, OURS) / p99Of(samples, FLOOR), most: 2 },
        ...(stage.pgbench ? [goal('ours / pgbench', {}, ratio(PGBENCH))] : []),
        ...(stage.emmett ? [goal(`ours / ${EMMETT}`, { least: 2.5 }, ratio(EMMETT))] : []),
        goal(
          `${largeArm} stored / at ${SMALL.toLocaleString('en-US')}`,
          { least: 0.9, most: 1.1 },
          ratioOf(samples, largeArm, OURS),
        ),
      ],
      sameEnd: sameEndOf(await endOf(stage, largeArm)),
      notes: await notesOf(stage),
    };
  } finally {
    await Promise.all([stage.small.close(), stage.large.close()]);
  }
};
