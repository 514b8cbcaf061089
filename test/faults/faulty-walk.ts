import type { Walk } from '../journey/walk.js';
import type { Inflict } from './fault-door.js';
import type { Planned } from './plan.js';
import { PLAN, STEPS } from './plan.js';
import { Schedule } from './schedule.js';

export interface Faults {
  readonly inflict: Inflict;
  /** Resolves when no workflow has anything under way, whoever was killed. */
  readonly atRest: () => Promise<void>;
  readonly plan?: readonly Planned[];
  readonly steps?: readonly string[];
}

export interface FaultyWalk extends Walk {
  /** Rejects unless everything planned has happened. */
  readonly requireDone: () => void;
}

/** The same walk, under which processes of the stack end and start again. Its people must be patient. */
export const faultyWalk = (walk: Walk, { inflict, atRest, plan = PLAN, steps = STEPS }: Faults): FaultyWalk => {
  const { ledger, clock } = walk;
  const schedule = new Schedule(steps, plan, inflict, ledger.say);
  const settle = async (): Promise<void> => {
    schedule.moment('before rest');
    if (await schedule.over()) {
      await walk.settle();
      await atRest();
    }
    await walk.settle();
    schedule.moment('after rest');
  };
  /** Time passes only over a whole platform, or what falls due on the way would be found a day later. */
  const until = async (instant: Date): Promise<void> => {
    await settle();
    const passed = clock.until(instant);
    schedule.moment('while time passes');
    await passed;
  };
  const step: typeof ledger.step = (line) => {
    ledger.step(line);
    schedule.nextStep();
  };
  return {
    ...walk,
    settle,
    clock: { ...clock, until },
    ledger: { ...ledger, step },
    requireDone: () => schedule.requireDone(),
  };
};
