import { pastInstant } from '../shape/past-instant.js';
import { timeRegression } from './implementation.errors.js';
import type { ImplementationState } from './implementation.js';
import { isOperating } from './implementation.js';

/** Valid time of a change of state: now unless named, never in the future, never before the last change (IMP-3). */
export const changeInstant = (validFrom: string | undefined, now: string, state: ImplementationState): string => {
  const instant = pastInstant('validFrom', validFrom, now);
  if (isOperating(state) && instant < state.since) throw timeRegression(instant, state.since);
  return instant;
};
