import { invalidState, notFound, requireDay } from '@attestry/service-kit';
import { dayOf } from '@attestry/soc2';
import { dueInPast } from './remediation.errors.js';
import type { RemediationState } from './remediation.js';

export type ExistingItem = Exclude<RemediationState, { is: 'ABSENT' }>;

/** An item that exists and is in one of the states. */
export const requireItem = (
  itemId: string,
  state: RemediationState,
  allowed: readonly ExistingItem['is'][],
): ExistingItem => {
  if (state.is === 'ABSENT') throw notFound('remediation item', itemId);
  if (!allowed.includes(state.is)) throw invalidState('REMEDIATION', state.is, allowed);
  return state;
};

/** REM-2: today at the earliest. */
export const requireFutureDay = (dueOn: string, now: string): void => {
  requireDay('dueOn', dueOn);
  if (dueOn < dayOf(now)) throw dueInPast(dueOn);
};
