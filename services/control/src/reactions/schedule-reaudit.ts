import { order, reaction } from '@attestry/service-kit';
import { latestPeriodEnd } from '@attestry/soc2';
import { ScheduleObligation } from '../schedule-obligation/schedule-obligation.command.js';

/** A report is issued: its successor's period must end early enough for the audit to fit before expiry (S7, S72, 4.10). */
export const scheduleReaudit = reaction({
  name: 'schedule-reaudit',
  on: ['ReportIssued.v1'],
  react: ({ data: { engagementId, validUntil } }) => [
    order(ScheduleObligation, {
      kind: 'REAUDIT',
      engagementId,
      dueOn: latestPeriodEnd(validUntil),
      recurrence: 'ONCE',
    }),
  ],
});
