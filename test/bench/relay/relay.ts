import type { Bench, Settings } from '../bench.js';
import { openLog } from '../log/bench-log.js';
import { PAYLOAD_BYTES } from '../log/payload.js';
import { interleaved } from '../measure/rounds.js';
import { figuresOf, ratioOf, sameEndOf, selfCheck, type Goal, type Report } from '../report/report.js';
import { bareArm, relayArm, type RelayStage } from './arms.js';
import { commitToConsumer, latencyOf, produceToConsumer, type Latency, type LatencyOptions } from './latency.js';
import { BATCH, messagesOf } from './messages.js';

const [OURS, AGAIN, BARE] = ['ours', 'ours again', 'bare sendBatch'];
const PER_SECOND = 1_000;

const sizesOf = (quick: boolean) =>
  quick ? { events: 12_000, rounds: 3, warmUp: 6, live: 3 } : { events: 50_000, rounds: 5, warmUp: 20, live: 10 };

const setUp = async (events: number, { admin, brokers, say }: Bench): Promise<RelayStage> => {
  say(`storing ${events.toLocaleString('en-US')} events`);
  const log = await openLog(events);
  await admin.query('checkpoint');
  return { log, brokers, ...(await messagesOf(log.projector)), ends: new Map() };
};

const latencyGoals = (ours: Latency, bare: Latency): Goal[] => [
  { what: 'produce → consumer without a log, p50', is: bare.p50, unit: ' ms' },
  { what: 'produce → consumer without a log, p99', is: bare.p99, unit: ' ms' },
  { what: 'commit → consumer, p50', is: ours.p50, unit: ' ms' },
  { what: 'commit → consumer, p99', is: ours.p99, unit: ' ms', most: 50 },
  { what: 'commit → consumer p99 / produce → consumer p99', is: ours.p99 / bare.p99, most: 2.5 },
  { what: 'events that did not reach the consumer', is: ours.lost, most: 0 },
];

/** The two ways forth and back, as the arms are; a broker that has just started needs a while until it is quick. */
const bothLatencies = async (stage: RelayStage, options: LatencyOptions, warmUp: number) => {
  for (const way of [produceToConsumer, commitToConsumer]) await way(stage, { ...options, seconds: warmUp });
  const first = await produceToConsumer(stage, options);
  const second = await commitToConsumer(stage, options);
  const third = await commitToConsumer(stage, options);
  return { bare: latencyOf([first, await produceToConsumer(stage, options)]), ours: latencyOf([second, third]) };
};

/** From the log to the broker: draining a backlog, and a steady stream. */
export const relay = async (bench: Bench, { quick }: Settings): Promise<Report> => {
  const sizes = sizesOf(quick);
  const stage = await setUp(sizes.events, bench);
  try {
    const arms = [relayArm(stage, OURS), bareArm(stage, BARE), relayArm(stage, AGAIN)];
    const samples = await interleaved({ arms, rounds: sizes.rounds, ...bench });
    bench.say(`${PER_SECOND.toLocaleString('en-US')} events a second to a consumer`);
    const options = { perSecond: PER_SECOND, seconds: sizes.live };
    const { bare, ours } = await bothLatencies(stage, options, sizes.warmUp);
    const ratio = ratioOf(samples, OURS, BARE);
    return {
      benchmark: 'relay',
      quick,
      workload: {
        'events a run': sizes.events,
        'events a send': BATCH,
        'payload bytes': PAYLOAD_BYTES,
        acks: -1,
        rounds: sizes.rounds,
        'events a second for latency': PER_SECOND,
      },
      arms: samples.map(figuresOf),
      selfCheck: selfCheck(ratioOf(samples, OURS, AGAIN)),
      goals: [
        { what: 'ours / bare sendBatch from memory', is: ratio.median, spread: ratio, least: 0.7 },
        ...latencyGoals(ours, bare),
      ],
      sameEnd: sameEndOf(Object.fromEntries(stage.ends)),
      notes: [
        'Server CPU is that of PostgreSQL and Kafka together. One broker: it acknowledges when it has the message, not when its disk has.',
      ],
    };
  } finally {
    await stage.log.close();
  }
};
