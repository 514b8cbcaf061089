import type { Step } from '@attestry/soc2';
import type { Instant, SoftLimitedStep } from '@attestry/soc2/calendar';
import { isBefore, stepEscalations } from '@attestry/soc2/calendar';
import type { Action, Level } from './action.js';
import type { Fact } from './fact.js';
import type { JourneyRecord } from './record.js';
import { isDone, isOpen } from './record.js';

/** What a step looks at to say what it wants. */
export interface Look {
  readonly engagementId: string;
  readonly record: JourneyRecord;
  /** Business time. */
  readonly now: Instant;
  readonly successorId?: string | undefined;
  readonly monitoring: boolean;
}

/** One of the seven steps (domain 4.11 and 4.12). */
export interface JourneyStep {
  readonly step: Step;
  /** What it wants done now, in this order; what was refused is left out until something changes. */
  readonly wants: (look: Look) => Action[];
  /** When it will want something although nothing happens. */
  readonly alarms: (look: Look) => Instant[];
  /** Facts after which its gate is asked again. */
  readonly listens: (fact: Fact, engagementId: string) => boolean;
}

export const reached = (instant: Instant, now: Instant): boolean => !isBefore(now, instant);

const before = ({ record }: Look, step: Step) =>
  Object.entries(record.steps)
    .filter(([number]) => Number(number) < step)
    .map(([, entry]) => entry);

/** JRN-2, steps 2-5: every earlier step was left or carried once; one that is open again does not matter. */
export const earlierLeftOnce = (look: Look, step: Step): boolean =>
  before(look, step).every(({ state }) => state !== 'NOT_ENTERED' && state !== 'ENTERED');

/** JRN-2, step 6: no earlier step is open. */
export const earlierDone = (look: Look, step: Step): boolean => before(look, step).every(isDone);

export const exitWhileOpen = ({ record }: Look, step: Step): Action[] =>
  isOpen(record.steps[step]) ? [{ do: 'EXIT', step }] : [];

interface Escalation {
  readonly level: Level;
  readonly at: Instant;
}

/** 4.12: levels of the soft limit that have not been told; none while the journey is paused (JRN-3) or ends. */
const escalationsLeft = ({ record }: Look, step: SoftLimitedStep): Escalation[] => {
  const { engagement, state, steps } = record;
  const { enteredAt, countedFrom = enteredAt, escalated } = steps[step];
  if (state !== 'RUNNING' || !isOpen(steps[step]) || countedFrom === undefined) return [];
  const { period, type = 'TYPE_1' } = engagement;
  const { toManager, toOwner } = stepEscalations(step, countedFrom, { type, ...(period ? { period } : {}) });
  const all = [{ level: 'CM', at: toManager } as const, { level: 'TO', at: toOwner } as const];
  return all.filter(({ level }) => !escalated.includes(level));
};

/** Steps 1-5: entered after the earlier ones, left when the gate holds after any fact, escalated when it takes long. */
export const preparationStep = (step: SoftLimitedStep): JourneyStep => ({
  step,
  wants: (look) => [
    ...(look.record.steps[step].state === 'NOT_ENTERED' && earlierLeftOnce(look, step)
      ? [{ do: 'ENTER', step } as const]
      : []),
    ...exitWhileOpen(look, step),
    ...escalationsLeft(look, step)
      .filter(({ at }) => reached(at, look.now))
      .map(({ level }) => ({ do: 'ESCALATE', step, level }) as const),
  ],
  alarms: (look) => escalationsLeft(look, step).map(({ at }) => at),
  listens: () => true,
});
