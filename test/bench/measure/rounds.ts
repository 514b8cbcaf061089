import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Server } from './server.js';

/** What a run did. Times are told by an arm that knows better than the clock around it. */
export interface Done {
  readonly events: number;
  readonly seconds?: number;
  readonly clientCpu?: number;
  /** Of each operation, in milliseconds. */
  readonly latencies?: readonly number[];
}

/** One way to do the work. Its runs are numbered from 0. */
export interface Arm {
  readonly name: string;
  /** Not timed. */
  prepare?(run: number): Promise<void>;
  run(run: number): Promise<Done>;
  /** Not timed. */
  finish?(run: number): Promise<void>;
}

export interface Sample {
  readonly events: number;
  readonly seconds: number;
  readonly clientCpu: number;
  readonly serverCpu: number | undefined;
  readonly clientMemory: number;
  readonly serverMemory: number | undefined;
  readonly latencies: readonly number[];
}

export interface ArmSamples {
  readonly name: string;
  /** One a round, of its two runs together. */
  readonly rounds: readonly Sample[];
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const measured = async (arm: Arm, run: number, server: Server): Promise<Sample> => {
  await arm.prepare?.(run);
  collectGarbage();
  const [serverBefore, before, began] = [server.cpu(), process.cpuUsage(), performance.now()];
  const done = await arm.run(run);
  const [ended, { user, system }, serverAfter] = [performance.now(), process.cpuUsage(before), server.cpu()];
  const sample = {
    events: done.events,
    seconds: done.seconds ?? (ended - began) / 1_000,
    clientCpu: done.clientCpu ?? (user + system) / 1_000_000,
    serverCpu: serverBefore === undefined || serverAfter === undefined ? undefined : serverAfter - serverBefore,
    clientMemory: process.memoryUsage.rss() / 1024 ** 2,
    serverMemory: server.memory(),
    latencies: done.latencies ?? [],
  };
  await arm.finish?.(run);
  return sample;
};

const together = (a: Sample, b: Sample): Sample => ({
  events: a.events + b.events,
  seconds: a.seconds + b.seconds,
  clientCpu: a.clientCpu + b.clientCpu,
  serverCpu: a.serverCpu === undefined || b.serverCpu === undefined ? undefined : a.serverCpu + b.serverCpu,
  clientMemory: Math.max(a.clientMemory, b.clientMemory),
  serverMemory: a.serverMemory === undefined ? undefined : Math.max(a.serverMemory, b.serverMemory ?? 0),
  latencies: [...a.latencies, ...b.latencies],
});

export interface Plan {
  readonly arms: readonly Arm[];
  readonly rounds: number;
  readonly server: Server;
  readonly say: (text: string) => void;
}

/** Each round begins with another arm, so that none always follows the same one and finds the caches as that left them. */
const orderOf = (arms: readonly Arm[], round: number): readonly Arm[] => {
  const first = round % arms.length;
  return [...arms.slice(first), ...arms.slice(0, first)];
};

/**
 * Every arm once to warm up, then in each round all arms forth and back (A B B A), so that what changes slowly, such as a
 * growing table or a busy neighbour, meets all of them alike.
 */
export const interleaved = async ({ arms, rounds, server, say }: Plan): Promise<ArmSamples[]> => {
  for (const arm of arms) await measured(arm, 0, server);
  const samples = arms.map(({ name }) => ({ name, rounds: [] as Sample[] }));
  for (let round = 0; round < rounds; round += 1) {
    const order = orderOf(arms, round);
    const forth = new Map<Arm, Sample>();
    for (const arm of order) forth.set(arm, await measured(arm, round * 2 + 1, server));
    for (const arm of order.toReversed()) {
      const back = await measured(arm, round * 2 + 2, server);
      samples[arms.indexOf(arm)]?.rounds.push(together(forth.get(arm) ?? back, back));
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  return samples;
};
