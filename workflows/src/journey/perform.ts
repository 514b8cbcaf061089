import { workflowInfo } from '@temporalio/workflow';
import type { Instant } from '@attestry/soc2/calendar';
import { addMs, DAY_MS } from '@attestry/soc2/calendar';
import type { Action } from './action.js';
import { keyOf } from './action.js';
import { activities } from './activities.js';
import type { Answer } from './answer.js';
import { worthAsking } from './gate-waits.js';
import { notePositions, seenOf } from './positions.js';
import { entered, escalated, exited, periodLocked } from './record.js';
import type { Asked, JourneyInput, JourneyState } from './state.js';

const FIRST_RETRY_MS = 60_000;

/** Business time, never before what the graph has recorded when it has answered. */
type Clock = () => Instant;
type Command = Exclude<Action, { do: 'READ' }>;
type Refused = Extract<Answer, { accepted: false }>;

const give = (command: Command, state: JourneyState, { tenant, engagementId }: JourneyInput): Promise<Answer> => {
  const key = `${workflowInfo().workflowId}/${keyOf(command)}/${state.given}`;
  const call = { tenant, engagementId, key, seen: seenOf(state.positions) };
  switch (command.do) {
    case 'ENTER':
      return activities.enterStep(call, command.step);
    case 'EXIT':
      return activities.requestStepExit(call, command.step);
    case 'ESCALATE':
      return activities.escalateJourney(call, command.step, command.level);
    case 'LOCK_PERIOD':
      return activities.lockMonitoringPeriod(call);
    case 'OPEN_SUCCESSOR':
      return activities.openSuccessor(call);
    case 'START_SUCCESSOR':
      return activities.startJourney({ ...call, engagementId: command.engagementId });
    case 'COMPLETE':
      return activities.completeJourney(call);
  }
};

/** Enters what was accepted into the state, as the fact will say it in a moment. */
const accept = (command: Command, state: JourneyState, id: string, now: Instant): void => {
  const { record } = state;
  if (!record) return;
  switch (command.do) {
    case 'ENTER':
      state.record = entered(record, command.step, now);
      return;
    case 'EXIT':
      state.record = exited(record, command.step);
      return;
    case 'ESCALATE':
      state.record = escalated(record, command.step, command.level);
      return;
    case 'LOCK_PERIOD':
      state.record = periodLocked(record);
      return;
    case 'OPEN_SUCCESSOR':
      state.successorId = id;
      return;
    case 'START_SUCCESSOR':
      state.handedOver = true;
      return;
    case 'COMPLETE':
      state.record = { ...record, state: 'COMPLETED' };
      return;
  }
};

/** A gate that was refused waits for facts; everything else is tried again later, in case two clocks differ a little. */
const afterRefusal = (command: Command, { missing }: Refused, times: number, now: Instant): Asked => {
  const waitsFor = worthAsking(missing);
  if (command.do === 'EXIT') return { times, ...(waitsFor ? { waitsFor } : {}) };
  return { times: times + 1, retryAt: addMs(now, Math.min(DAY_MS, FIRST_RETRY_MS * 4 ** times)) };
};

const refuse = (command: Command, state: JourneyState, refused: Refused, now: Instant): void => {
  const key = keyOf(command);
  const asked = state.asked[key];
  // A fact that came while the answer was on its way has removed the entry: then it is tried at once.
  if (asked) state.asked[key] = afterRefusal(command, refused, asked.times, now);
};

const MOVES = ['ENTER', 'EXIT'];

const perform = async (command: Command, state: JourneyState, input: JourneyInput, clock: Clock): Promise<void> => {
  const key = keyOf(command);
  const times = state.asked[key]?.times ?? 0;
  state.asked[key] = { times };
  state.given += 1;
  const answer = await give(command, state, input);
  const now = clock();
  if (!answer.accepted && command.do === 'OPEN_SUCCESSOR' && answer.id !== undefined) state.successorId = answer.id;
  if (!answer.accepted) return refuse(command, state, answer, now);
  notePositions(state.positions, [answer.position]);
  // Another step may have waited for this one.
  if (MOVES.includes(command.do)) state.asked = {};
  else delete state.asked[key];
  accept(command, state, answer.id, now);
};

/** Carries out one action through the graph. */
export const carryOut = async (
  action: Action,
  state: JourneyState,
  input: JourneyInput,
  clock: Clock,
): Promise<void> => {
  if (action.do !== 'READ') return perform(action, state, input, clock);
  state.stale = false;
  const { tenant, engagementId } = input;
  state.record = await activities.journeyRecord({ tenant, engagementId, seen: seenOf(state.positions) });
};
