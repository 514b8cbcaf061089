import type { Bench, Settings } from '../bench.js';
import { interleaved, type ArmSamples } from '../measure/rounds.js';
import { figuresOf, ratioOf, sameEndOf, selfCheck, type Goal, type Report } from '../report/report.js';
import { openTemporal, type Temporal } from '../temporal/temporal.js';
import { AT_A_TIME, historyOf, sagaArm, type Way } from './arms.js';
import { noOps } from './no-ops.js';

const [OURS, FLOOR, AGAIN] = ['journey', 'bare SDK', 'journey again'];
const [TURNED, FLOOR_TURNED] = ['journey, turned back', 'bare SDK, turned back'];

const sizesOf = (quick: boolean) => (quick ? { workflows: 40, rounds: 4 } : { workflows: 400, rounds: 5 });

/** Each arm has a worker of its own, with the same options and the same activities that do nothing. */
const waysOf = async ({ work }: Temporal): Promise<Way[]> => {
  const way = async (name: string, workflowType: 'journey' | 'bare', prefix: Way['prefix']): Promise<Way> => {
    const taskQueue = `saga-${name}`;
    const own = noOps();
    await work(taskQueue, own.activities, workflowType === 'bare' ? 'saga/bare-workflows.js' : undefined);
    return { name, workflowType, taskQueue, prefix, noOps: own };
  };
  return [
    await way(OURS, 'journey', 'straight-'),
    await way(FLOOR, 'bare', 'straight-'),
    await way(TURNED, 'journey', 'turned-'),
    await way(FLOOR_TURNED, 'bare', 'turned-'),
    await way(AGAIN, 'journey', 'straight-'),
  ];
};

const goalsOf = (samples: readonly ArmSamples[], events: ReadonlyMap<string, number>): Goal[] => {
  const rate = (what: string, ours: string, floor: string): Goal => {
    const spread = ratioOf(samples, ours, floor);
    return { what, is: spread.median, spread, least: 0.85 };
  };
  const history = (what: string, ours: string, floor: string): Goal => ({
    what: `${what} (${events.get(ours)} and ${events.get(floor)})`,
    is: (events.get(ours) ?? 0) / (events.get(floor) ?? 1),
    most: 1.15,
  });
  return [
    rate('journey / bare SDK', OURS, FLOOR),
    rate('turned back: journey / bare SDK', TURNED, FLOOR_TURNED),
    history('events of a history, journey / bare SDK', OURS, FLOOR),
    history('turned back: events of a history', TURNED, FLOOR_TURNED),
  ];
};

/** The journeys that went the same way gave the same activities. */
const endOf = (ways: readonly Way[]): Report['sameEnd'] => {
  const states = (prefix: Way['prefix']) =>
    ways
      .filter((way) => way.prefix === prefix)
      .map(({ name, noOps: { counts } }) => [name, JSON.stringify(counts)] as const);
  const [straight, turned] = [
    sameEndOf(Object.fromEntries(states('straight-'))),
    sameEndOf(Object.fromEntries(states('turned-'))),
  ];
  return { equal: straight.equal && turned.equal, states: { ...straight.states, ...turned.states } };
};

const measure = async (bench: Bench, temporal: Temporal, quick: boolean): Promise<Report> => {
  const sizes = sizesOf(quick);
  const ways = await waysOf(temporal);
  const arms = ways.map((way) => sagaArm(temporal.client, way, sizes.workflows));
  const samples = await interleaved({ arms, rounds: sizes.rounds, ...bench });
  const events = new Map<string, number>();
  for (const way of ways) events.set(way.name, await historyOf(temporal.client, way));
  return {
    benchmark: 'saga',
    quick,
    workload: {
      'workflows a run': sizes.workflows,
      'at a time': AT_A_TIME,
      activities: '3, turned back 4',
      rounds: sizes.rounds,
    },
    arms: samples.map(figuresOf),
    selfCheck: selfCheck(ratioOf(samples, OURS, AGAIN)),
    goals: goalsOf(samples, events),
    sameEnd: endOf(ways),
    notes: [
      'An event is a whole workflow. Client CPU is that of the workers, of the client and of the activities, which do nothing.',
      'Turned back: refused its end, told that the engagement is withdrawn, and ended by that. The development server keeps all in SQLite.',
    ],
  };
};

/** The workflow that carries an engagement, beside a bare one of the SDK with the same activities. */
export const saga = async (bench: Bench, { quick }: Settings): Promise<Report> => {
  const temporal = await openTemporal();
  try {
    return await measure(bench, temporal, quick);
  } finally {
    await temporal.close();
  }
};
