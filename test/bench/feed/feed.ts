import type { Bench, Settings } from '../bench.js';
import { openLog, type BenchLog } from '../log/bench-log.js';
import { PAYLOAD_BYTES } from '../log/payload.js';
import { startHelper } from '../measure/helper.js';
import { interleaved, type Arm, type ArmSamples } from '../measure/rounds.js';
import { copyToEmmett, EMMETT, emmettOn, type EmmettPeer } from '../peers/emmett.js';
import { figuresOf, ratioOf, sameEndOf, selfCheck, type Goal, type Report } from '../report/report.js';
import { cursorArm } from './cursor-arm.js';
import { bestBatch, emmettArm } from './emmett-arm.js';
import { liveLag, type Lag } from './live.js';
import { resume } from './resume.js';
import { Seen } from './seen.js';
import { feedArm, PAGE } from './store-arm.js';

const [OURS, AGAIN, CURSOR] = ['ours', 'ours again', 'cursor + parse'];
const PER_SECOND = 1_000;
const POLL = 20;

const sizesOf = (quick: boolean) =>
  quick
    ? { stored: 100_000, read: 40_000, rounds: 4, live: 5 }
    : { stored: 1_000_000, read: 100_000, rounds: 5, live: 20 };

type Sizes = ReturnType<typeof sizesOf>;

const setUp = async ({ stored }: Sizes, { admin, say }: Bench) => {
  say(`storing ${stored.toLocaleString('en-US')} events`);
  const log = await openLog(stored);
  const emmett = await emmettOn(log.database.ownerUrl, log.owner, say);
  if (emmett) await copyToEmmett(log.owner);
  await admin.query('checkpoint');
  return { log, emmett };
};

const armsOf = (
  log: BenchLog,
  emmett: EmmettPeer | undefined,
  batch: number,
  read: number,
  seen: Map<string, Seen>,
) => {
  const seenBy = (name: string): Seen => {
    const own = new Seen();
    seen.set(name, own);
    return own;
  };
  const arms: Arm[] = [
    feedArm(OURS, log.projector, read, seenBy(OURS)),
    cursorArm(CURSOR, log.projector, read, seenBy(CURSOR)),
    ...(emmett ? [emmettArm(emmett, batch, read, seenBy(EMMETT))] : []),
    feedArm(AGAIN, log.projector, read, seenBy(AGAIN)),
  ];
  return arms;
};

/** All arms read while another process appends. */
const catchUp = async (bench: Bench, log: BenchLog, arms: readonly Arm[], rounds: number): Promise<ArmSamples[]> => {
  const appender = await startHelper('log/appender-child.js', [log.database.appUrl, String(PER_SECOND)]);
  try {
    return await interleaved({ arms, rounds, ...bench });
  } finally {
    bench.say(`${String(await appender.stop())} events were appended meanwhile`);
  }
};

const lagGoal = (what: string, { p50, p99 }: Lag): Goal[] => [
  { what: `${what}, p50`, is: p50, unit: ' ms' },
  { what: `${what}, p99`, is: p99, unit: ' ms', most: 25 },
];

const liveGoals = async (log: BenchLog, seconds: number): Promise<Goal[]> => {
  const options = { perSecond: PER_SECOND, seconds, poll: POLL };
  return [
    ...lagGoal('live lag in one process', await liveLag(log, { ...options, signal: true })),
    ...lagGoal(`live lag by a look every ${POLL} ms`, await liveLag(log, { ...options, signal: false })),
  ];
};

const goalsOf = (samples: readonly ArmSamples[], emmett: boolean): Goal[] => {
  const goal = (what: string, other: string, least: number): Goal => {
    const spread = ratioOf(samples, OURS, other);
    return { what, is: spread.median, spread, least };
  };
  return [goal('ours / cursor + JSON.parse', CURSOR, 0.8), ...(emmett ? [goal(`ours / ${EMMETT}`, EMMETT, 2)] : [])];
};

/** Catching up on the global feed, resuming in it, and staying at its end. */
export const feed = async (bench: Bench, { quick }: Settings): Promise<Report> => {
  const sizes = sizesOf(quick);
  const { log, emmett } = await setUp(sizes, bench);
  try {
    const batch = emmett ? await bestBatch(emmett) : 0;
    const seen = new Map<string, Seen>();
    const samples = await catchUp(bench, log, armsOf(log, emmett, batch, sizes.read, seen), sizes.rounds);
    bench.say('resuming early and late, then staying at the end');
    const late = await resume(log.projector, sizes.stored);
    return {
      benchmark: 'feed',
      quick,
      workload: {
        'events a run': sizes.read,
        'stored events': sizes.stored,
        'events a page': PAGE,
        'payload bytes': PAYLOAD_BYTES,
        'appended a second': PER_SECOND,
        rounds: sizes.rounds,
      },
      arms: samples.map(figuresOf),
      selfCheck: selfCheck(ratioOf(samples, OURS, AGAIN)),
      goals: [
        ...goalsOf(samples, emmett !== undefined),
        { what: 'time of a page at 99 % / at 1 % of the log', is: late.median, spread: late, least: 0.9, most: 1.1 },
        ...(await liveGoals(log, sizes.live)),
      ],
      sameEnd: sameEndOf(Object.fromEntries([...seen].map(([name, one]) => [name, one.toString()]))),
      notes: [
        emmett
          ? `emmett reads best ${batch.toLocaleString('en-US')} events a time; it has no index in the order it reads, so each time costs a scan of its table.`
          : 'emmett could not be installed: its arm is left out.',
      ],
    };
  } finally {
    await log.close();
  }
};
