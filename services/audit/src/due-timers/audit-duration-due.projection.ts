import { view } from '@attestry/service-kit';
import { AUDIT_WARNING_DAY, auditDayAt, dayOf, DEFAULT_CONSTANTS } from '@attestry/soc2';

/** Audits by the day their length must be noted next (4.12): MARK_AUDIT_DURATION; keys are audit ids. */
export interface AuditDurationDueDoc {
  readonly id: string;
  readonly startedOn: string;
  readonly dueAt: string;
}

export const auditDurationDue = view<AuditDurationDueDoc>()({
  name: 'audit-duration-due',
  on: [
    'FieldworkStarted.v1',
    'AuditDurationWarning.v1',
    'AuditDurationExceeded.v1',
    'AuditWithdrawn.v1',
    'AuditClosed.v1',
  ],
  key: (fact) => fact.data.auditId,
  fold: (doc, fact, id) => {
    if (fact.type === 'FieldworkStarted.v1') {
      const startedOn = dayOf(fact.data.at);
      return { id, startedOn, dueAt: auditDayAt(startedOn, AUDIT_WARNING_DAY) };
    }
    if (fact.type === 'AuditDurationWarning.v1')
      return doc && { ...doc, dueAt: auditDayAt(doc.startedOn, DEFAULT_CONSTANTS.auditMaxDays) };
    return undefined;
  },
});
