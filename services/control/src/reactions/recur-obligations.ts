import { order, reaction } from '@attestry/service-kit';
import { addDays, addMonths } from '@attestry/soc2';
import { obligationView } from '../obligation-calendar/obligation.projection.js';
import { ScheduleObligation } from '../schedule-obligation/schedule-obligation.command.js';
import { present } from '../shape/present.js';

const MONTHS: Readonly<Record<string, number>> = { MONTHLY: 1, QUARTERLY: 3, SEMI_ANNUAL: 6, ANNUAL: 12 };
const DAYS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

/** MON-3: the next due day counts from the last one, not from the fulfilment; undefined for what falls due once. */
export const nextDue = (dueOn: string, recurrence: string): string | undefined => {
  const [months, days] = [MONTHS[recurrence], DAYS[recurrence]];
  if (months !== undefined) return addMonths(dueOn, months);
  return days === undefined ? undefined : addDays(dueOn, days);
};

/** An obligation is settled: if it recurs, the next one is scheduled. */
export const recurObligations = reaction({
  name: 'recur-obligations',
  on: ['ObligationFulfilled.v1', 'ObligationWaived.v1'],
  react: async ({ data }, { views, at }) => {
    const settled = await views.one(obligationView, data.obligationId, at);
    const dueOn = settled && nextDue(settled.dueOn, settled.recurrence);
    if (!settled || !dueOn) return [];
    const { kind, recurrence, controlId, engagementId } = settled;
    return [order(ScheduleObligation, { kind, dueOn, recurrence, ...present({ controlId, engagementId }) })];
  },
});
