import type { Bench, Settings } from '../bench.js';
import { openLog, type BenchLog } from '../log/bench-log.js';
import { PAYLOAD_BYTES } from '../log/payload.js';
import { interleaved, type Arm, type ArmSamples } from '../measure/rounds.js';
import { spreadOf } from '../measure/spread.js';
import { copyToEmmett, EMMETT, emmettOn, type EmmettPeer } from '../peers/emmett.js';
import { figuresOf, ratioOf, sameEndOf, selfCheck, type Goal, type Report } from '../report/report.js';
import { emmettArm, endOfEmmett } from './emmett-arm.js';
import { endOfFloor, floorArm, makeFloorTables } from './floor-arm.js';
import { MODELS } from './models.js';
import { endOfLog, pastVersions, productArm, standAtEnd } from './product-arm.js';

const [OURS, AGAIN, FLOOR] = ['ours', 'ours again', 'read + parse + COPY'];
const [OURS_PAST, FLOOR_PAST] = ['ours, past kept', 'its floor, past kept'];
const BATCHES = [100, 2_000] as const;
const emmettName = (batch: number): string => `${EMMETT} by ${batch.toLocaleString('en-US')}`;

const sizesOf = (quick: boolean) =>
  quick
    ? { events: 30_000, past: 6_000, emmett: 100, rounds: 3 }
    : { events: 1_000_000, past: 100_000, emmett: 1_000, rounds: 5 };

type Sizes = ReturnType<typeof sizesOf>;

interface Stage {
  /** Many events recorded at one instant: only their last version is kept, as the peer keeps it. */
  readonly log: BenchLog;
  /** Every event at an instant of its own: every version is kept. */
  readonly past: BenchLog;
  readonly emmett: EmmettPeer | undefined;
}

const setUp = async (sizes: Sizes, { admin, say }: Bench): Promise<Stage> => {
  say(`storing ${sizes.events.toLocaleString('en-US')} events, and ${sizes.past.toLocaleString('en-US')} far apart`);
  const [log, past] = [await openLog(sizes.events), await openLog(sizes.past, 1)];
  for (const { owner, projector } of [log, past]) {
    await makeFloorTables(owner);
    await standAtEnd(projector);
  }
  const emmett = await emmettOn(log.database.ownerUrl, log.owner, say);
  if (emmett) await copyToEmmett(log.owner, sizes.emmett);
  await admin.query('checkpoint');
  return { log, past, emmett };
};

const armsOf = ({ log, past, emmett }: Stage, sizes: Sizes, shares: number[]): Arm[] => [
  productArm(OURS, log, shares),
  floorArm(FLOOR, log, sizes.events),
  productArm(OURS_PAST, past),
  floorArm(FLOOR_PAST, past, sizes.past),
  ...(emmett
    ? BATCHES.map((batch) => emmettArm(emmettName(batch), { peer: emmett, owner: log.owner }, batch, sizes.emmett))
    : []),
  productArm(AGAIN, log),
];

const goalsOf = (samples: readonly ArmSamples[], emmett: boolean, shares: readonly number[]): Goal[] => {
  const goal = (what: string, first: string, second: string, least?: number): Goal => {
    const spread = ratioOf(samples, first, second);
    return { what, is: spread.median, spread, ...(least === undefined ? {} : { least }) };
  };
  const share = spreadOf(shares);
  return [
    goal('ours / read + parse + COPY', OURS, FLOOR, 0.6),
    goal('ours with every version kept / its floor', OURS_PAST, FLOOR_PAST, 0.6),
    ...(emmett
      ? [
          goal(`ours / ${emmettName(BATCHES[0])} (its default)`, OURS, emmettName(BATCHES[0]), 5),
          goal(`ours / ${emmettName(BATCHES[1])}`, OURS, emmettName(BATCHES[1]), 2),
          goal('ours with every version kept / its default', OURS_PAST, emmettName(BATCHES[0])),
        ]
      : []),
    { what: 'share of the time until all is folded', is: share.median, spread: share },
  ];
};

const endsOf = async ({ log, past, emmett }: Stage, sizes: Sizes): Promise<Record<string, string>> => ({
  [OURS]: await endOfLog(log, sizes.events),
  [FLOOR]: await endOfFloor(log, sizes.events),
  [OURS_PAST]: await endOfLog(past, sizes.past),
  [FLOOR_PAST]: await endOfFloor(past, sizes.past),
  ...(emmett && { [EMMETT]: await endOfEmmett(log.owner, sizes.emmett) }),
});

const notesOf = async ({ log, past, emmett }: Stage, sizes: Sizes): Promise<string[]> => [
  `Ours also compares the old documents with the new, swaps and clears the old away. Past versions kept: ${(await pastVersions(log)).toLocaleString('en-US')}; far apart: ${(await pastVersions(past)).toLocaleString('en-US')}.`,
  emmett
    ? `emmett folds ${sizes.emmett.toLocaleString('en-US')} events, not all: it takes each event in transactions of its own, so its rate does not depend on their number. It keeps no past versions.`
    : 'emmett could not be installed: its arm is left out.',
];

/** Three read models folded anew from the whole log. */
export const rebuild = async (bench: Bench, { quick }: Settings): Promise<Report> => {
  const sizes = sizesOf(quick);
  const stage = await setUp(sizes, bench);
  const shares: number[] = [];
  try {
    const samples = await interleaved({ arms: armsOf(stage, sizes, shares), rounds: sizes.rounds, ...bench });
    return {
      benchmark: 'rebuild',
      quick,
      workload: {
        'events a run': sizes.events,
        'with every version kept': sizes.past,
        'read models': MODELS.length,
        'payload bytes': PAYLOAD_BYTES,
        rounds: sizes.rounds,
      },
      arms: samples.map(figuresOf),
      selfCheck: selfCheck(ratioOf(samples, OURS, AGAIN)),
      goals: goalsOf(samples, stage.emmett !== undefined, shares),
      sameEnd: sameEndOf(await endsOf(stage, sizes)),
      notes: await notesOf(stage, sizes),
    };
  } finally {
    await Promise.all([stage.log.close(), stage.past.close()]);
  }
};
