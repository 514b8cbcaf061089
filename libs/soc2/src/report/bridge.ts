import { addDays, type Day } from '../calendar/day.js';
import { addMonths } from '../calendar/month.js';
import { DEFAULT_CONSTANTS } from '../constants.js';

export type BridgeVerdict = 'FITS' | 'ENDS_BEFORE_IT_BEGINS' | 'BRIDGE_TOO_LONG' | 'BRIDGE_DATE_IN_FUTURE';

/** First day that a bridge speaks of. */
export const bridgeBegins = (periodEnd: Day): Day => addDays(periodEnd, 1);

/** Last of so many whole months that begin the day after a period ended: a period to 09-30 is bridged to 12-31. */
export const bridgeReaches = (periodEnd: Day, months = DEFAULT_CONSTANTS.bridgeMaxMonths): Day =>
  addDays(addMonths(bridgeBegins(periodEnd), months), -1);

/** BRG-1: a bridge letter runs from the day after the period end, one day at least, to at most today and BRIDGE_MAX_MONTHS on. */
export const checkBridge = (
  periodEnd: Day,
  through: Day,
  today: Day,
  maxMonths = DEFAULT_CONSTANTS.bridgeMaxMonths,
): BridgeVerdict => {
  if (through < bridgeBegins(periodEnd)) return 'ENDS_BEFORE_IT_BEGINS';
  if (through > bridgeReaches(periodEnd, maxMonths)) return 'BRIDGE_TOO_LONG';
  return through > today ? 'BRIDGE_DATE_IN_FUTURE' : 'FITS';
};

const LAPSE_MONTHS = 3;

/** BRG-6: the earlier of the next report and three months after the letter's last day. */
export const bridgeLapsesOn = (through: Day, nextReport?: Day): Day => {
  const own = addMonths(through, LAPSE_MONTHS);
  return nextReport !== undefined && nextReport < own ? nextReport : own;
};
