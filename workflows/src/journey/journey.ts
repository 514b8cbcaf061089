import { condition, continueAsNew, defineUpdate, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Instant } from '@attestry/soc2/calendar';
import { fromMs } from '@attestry/soc2/calendar';
import { createAlarm } from './alarm.js';
import type { Fact, Listening } from './fact.js';
import { hear, listening } from './hear.js';
import { next } from './next.js';
import { carryOut } from './perform.js';
import type { JourneyInput } from './state.js';
import { rest } from './rest.js';
import { carry, resume } from './state.js';

/** Tells the journey of an event; the id of the update is the event's. */
export const factUpdate = defineUpdate<Listening, [Fact]>('fact');

const LONG_HISTORY = 2_000;

const now = (): Instant => fromMs(Date.now());

const isLong = (): boolean => {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > LONG_HISTORY;
};

/**
 * Carries one engagement from its scope to its successor's report. The engagement service decides each gate; the
 * journey asks it after facts and when the time has come, one question at a time: facts that arrive while one is under
 * way cause one more after it.
 */
export const journey = async (input: JourneyInput): Promise<void> => {
  const state = resume(input);
  let woken = false;
  rest.busy();
  const wake = () => {
    woken = true;
    rest.busy();
  };
  setHandler(factUpdate, (fact) => {
    if (hear(state, fact, input.engagementId)) wake();
    return listening(state);
  });
  const alarm = createAlarm(wake);
  for (;;) {
    woken = false;
    const step = next(state, input, now());
    if (step.do === 'END') return rest.over();
    // What a fact made worth asking again is part of what is carried: nothing is lost between two actions.
    if (step.do === 'REAUDIT' || isLong()) return continueAsNew<typeof journey>({ ...input, carried: carry(state) });
    if (step.do !== 'WAIT') {
      await carryOut(step, state, input, now);
      continue;
    }
    alarm.set(step.until);
    rest.waiting(step.until);
    await condition(() => woken || isLong());
  }
};
