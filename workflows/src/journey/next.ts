import type { Instant } from '@attestry/soc2/calendar';
import { isBefore } from '@attestry/soc2/calendar';
import type { Action, Next } from './action.js';
import { keyOf } from './action.js';
import type { Asked, JourneyInput, JourneyState } from './state.js';
import type { Look } from './step.js';
import { reached } from './step.js';
import { journeySteps } from './steps.js';

const mayGive = (asked: Asked | undefined, now: Instant): boolean =>
  asked === undefined || (asked.retryAt !== undefined && reached(asked.retryAt, now));

const wanted = (look: Look): Action[] =>
  look.record.engagement.state === 'WITHDRAWN' ? [{ do: 'COMPLETE' }] : journeySteps.flatMap((one) => one.wants(look));

const earliestAfter = (now: Instant, instants: readonly Instant[]): Instant | undefined =>
  instants
    .filter((at) => isBefore(now, at))
    .reduce<Instant | undefined>((a, b) => (a && !isBefore(b, a) ? a : b), undefined);

/** Decides what the journey does next. Pure: the same state at the same instant gives the same answer. */
export const next = (state: JourneyState, { engagementId }: JourneyInput, now: Instant): Next => {
  const { record, stale, asked, successorId, monitoring, handedOver } = state;
  if (!record || stale) return { do: 'READ' };
  if (record.state === 'COMPLETED') return { do: 'END' };
  if (handedOver) return { do: 'REAUDIT' };
  const look: Look = { engagementId, record, now, successorId, monitoring };
  const actions = wanted(look);
  const action = actions.find((one) => mayGive(asked[keyOf(one)], now));
  if (action) return action;
  const retries = actions.flatMap((one) => asked[keyOf(one)]?.retryAt ?? []);
  const until = earliestAfter(now, [...journeySteps.flatMap((one) => one.alarms(look)), ...retries]);
  return until === undefined ? { do: 'WAIT' } : { do: 'WAIT', until };
};
