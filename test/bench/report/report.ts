import type { ArmSamples, Sample } from '../measure/rounds.js';
import { percentile, spreadOf, type Spread } from '../measure/spread.js';

export interface ArmFigures {
  readonly name: string;
  readonly eventsPerSecond: Spread;
  /** CPU microseconds an event. */
  readonly clientCpu: number;
  /** Undefined where the processes of the server are not known. */
  readonly serverCpu?: number;
  /** Largest resident memory of the client after a run, in MB: all arms share one process. */
  readonly clientMemory: number;
  /** Memory of the server's own, in MB. */
  readonly serverMemory?: number;
  /** Of one operation, in milliseconds; of arms that wait for each. */
  readonly latency?: { readonly p50: number; readonly p99: number };
}

const total = (rounds: readonly Sample[], of: (sample: Sample) => number): number =>
  rounds.reduce((sum, sample) => sum + of(sample), 0);

const rate = ({ events, seconds }: Sample): number => events / seconds;

export const figuresOf = ({ name, rounds }: ArmSamples): ArmFigures => {
  const micros = (of: (sample: Sample) => number): number =>
    (total(rounds, of) / total(rounds, (one) => one.events)) * 1e6;
  const known = rounds.every((one) => one.serverCpu !== undefined);
  const latencies = rounds.flatMap((one) => one.latencies);
  return {
    name,
    eventsPerSecond: spreadOf(rounds.map(rate)),
    clientCpu: micros((one) => one.clientCpu),
    clientMemory: Math.max(...rounds.map((one) => one.clientMemory)),
    ...(known && {
      serverCpu: micros((one) => one.serverCpu ?? 0),
      serverMemory: Math.max(...rounds.map((one) => one.serverMemory ?? 0)),
    }),
    ...(latencies.length > 0 && { latency: { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) } }),
  };
};

/** How two arms compare, round by round: above 1, the first is faster. */
export const ratioOf = (samples: readonly ArmSamples[], first: string, second: string): Spread => {
  const roundsOf = (name: string) => samples.find((one) => one.name === name)?.rounds ?? [];
  const others = roundsOf(second);
  return spreadOf(roundsOf(first).map((one, index) => rate(one) / rate(others[index] as Sample)));
};

/** A figure beside what it is to reach. */
export interface Goal {
  readonly what: string;
  readonly is: number;
  readonly unit?: string;
  readonly spread?: Spread;
  readonly least?: number;
  readonly most?: number;
}

export const isMet = ({ is, least = -Infinity, most = Infinity }: Goal): boolean => is >= least && is <= most;

/** Outside, the machine was too restless for the ratios of the run to mean anything. */
const SAME = { least: 0.95, most: 1.05 };

/** The same arm twice in one run. */
export const selfCheck = (spread: Spread): Goal => ({
  what: 'A/A: the same arm twice',
  is: spread.median,
  spread,
  ...SAME,
});

export interface Report {
  readonly benchmark: string;
  readonly quick: boolean;
  /** What was done, with its numbers. */
  readonly workload: Readonly<Record<string, string | number>>;
  readonly arms: readonly ArmFigures[];
  readonly selfCheck: Goal;
  readonly goals: readonly Goal[];
  /** Whether all arms left or saw the same; what they left. */
  readonly sameEnd: { readonly equal: boolean; readonly states: Readonly<Record<string, string>> };
  /** What a reader must know to read the figures. */
  readonly notes: readonly string[];
}

/** The same state under every arm's name. */
export const sameEndOf = (states: Readonly<Record<string, string>>): Report['sameEnd'] => ({
  equal: new Set(Object.values(states)).size <= 1,
  states,
});
