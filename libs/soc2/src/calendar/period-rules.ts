import { DEFAULT_CONSTANTS, type RuleConstants } from '../constants.js';
import { addDays, type Day } from './day.js';
import { addMonths } from './month.js';
import type { Period } from './period.js';

export type PeriodLengthVerdict = 'FITS' | 'PERIOD_TOO_SHORT' | 'PERIOD_TOO_LONG';

/** ENG-4: a Type 2 period lasts TYPE2_MIN to TYPE2_MAX months. */
export const checkPeriodLength = (
  period: Period,
  constants: Pick<RuleConstants, 'type2MinMonths' | 'type2MaxMonths'> = DEFAULT_CONSTANTS,
): PeriodLengthVerdict => {
  if (period.endExclusive < addMonths(period.start, constants.type2MinMonths)) return 'PERIOD_TOO_SHORT';
  return period.endExclusive > addMonths(period.start, constants.type2MaxMonths) ? 'PERIOD_TOO_LONG' : 'FITS';
};

export type Succession = 'CONTIGUOUS' | 'GAP' | 'OVERLAP';

/** ENG-5: a successor starts the day after the predecessor's as-of date or last day of its period. */
export const successionOf = (predecessorCoverageEnd: Day, start: Day): Succession => {
  const expected = addDays(predecessorCoverageEnd, 1);
  if (start === expected) return 'CONTIGUOUS';
  return start > expected ? 'GAP' : 'OVERLAP';
};
