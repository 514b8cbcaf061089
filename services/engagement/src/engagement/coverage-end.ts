import type { Day, Period } from '@attestry/soc2';
import { lastDayOf } from '@attestry/soc2';

/** Last day the report of a cycle speaks of: the as-of date, or the last day of the period; undefined while no dates are set. */
export const coverageEnd = ({ asOfDate, period }: { asOfDate?: Day; period?: Period }): Day | undefined =>
  period ? lastDayOf(period) : asOfDate;
