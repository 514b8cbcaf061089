import { lastDayOf } from '@attestry/soc2';
import type { EngagementDoc } from './engagement.projection.js';
import type { EngagementType } from './engagement.type.js';

/** An engagement as the graph shows it: the last day of a period instead of the day after. */
export const engagementType = ({ period, cited: _, told: __, paused: ___, ...doc }: EngagementDoc): EngagementType => ({
  ...doc,
  ...(period ? { periodStart: period.start, periodEnd: lastDayOf(period) } : {}),
});
