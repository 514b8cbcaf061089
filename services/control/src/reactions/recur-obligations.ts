import { order, reaction } from '@attestry/service-kit';
import type { TimeBasedFrequency } from '@attestry/soc2';
import { addDays, addMonths, dayOf, occurrenceKey, TIME_BASED_FREQUENCIES } from '@attestry/soc2';
import { controlView } from '../control-details/control.projection.js';
import { obligationView } from '../obligation-calendar/obligation.projection.js';
import { ScheduleObligation } from '../schedule-obligation/schedule-obligation.command.js';
import { present } from '../shape/present.js';

const MONTHS: Readonly<Record<string, number>> = { MONTHLY: 1, QUARTERLY: 3, SEMI_ANNUAL: 6, ANNUAL: 12 };
const DAYS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

const isRecurring = (recurrence: string): recurrence is TimeBasedFrequency =>
  (TIME_BASED_FREQUENCIES as readonly string[]).includes(recurrence);

/** MON-3: the next due day counts from the last one, not from the fulfilment; undefined for what falls due once. */
export const nextDue = (dueOn: string, recurrence: string): string | undefined => {
  const [months, days] = [MONTHS[recurrence], DAYS[recurrence]];
  if (months !== undefined) return addMonths(dueOn, months);
  return days === undefined ? undefined : addDays(dueOn, days);
};

/** An obligation is settled: if it recurs, the next one is scheduled, unless its control is retired by then (MON-5). */
export const recurObligations = reaction({
  name: 'recur-obligations',
  on: ['ObligationFulfilled.v1', 'ObligationWaived.v1'],
  react: async ({ data }, { views, at }) => {
    const settled = await views.one(obligationView, data.obligationId, at);
    const dueOn = settled && nextDue(settled.dueOn, settled.recurrence);
    if (!settled || !dueOn) return [];
    const { kind, recurrence, controlId, engagementId } = settled;
    const retiredFrom = controlId && (await views.one(controlView, controlId, at))?.retiredFrom;
    if (retiredFrom && dueOn >= dayOf(retiredFrom)) return [];
    const key = settled.occurrenceKey && isRecurring(recurrence) ? occurrenceKey(recurrence, dueOn) : undefined;
    const optional = present({ controlId, engagementId, occurrenceKey: key });
    return [order(ScheduleObligation, { kind, dueOn, recurrence, ...optional })];
  },
});
