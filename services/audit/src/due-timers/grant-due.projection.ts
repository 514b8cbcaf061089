import { view } from '@attestry/service-kit';
import { addDays, startOfDay } from '@attestry/soc2';

/** Days after the report that the auditor's grant lasts (FRM-6). */
const GRANT_DAYS = 90;

/** Grants of selected firms by the instant they end after the report: END_GRANT; keys are engagement ids. */
export interface GrantDueDoc {
  readonly id: string;
  readonly firmId: string;
  /** Absent until the report is issued. */
  readonly dueAt?: string;
}

export const grantDue = view<GrantDueDoc>()({
  name: 'grant-due',
  on: ['AuditFirmSelected.v1', 'ReportIssued.v1', 'AuditorGrantEnded.v1'],
  key: (fact) => fact.data.engagementId,
  fold: (doc, fact, id) => {
    if (fact.type === 'AuditFirmSelected.v1') return { id, firmId: fact.data.firmId };
    if (fact.type === 'ReportIssued.v1')
      return doc && { ...doc, dueAt: startOfDay(addDays(fact.data.reportDate, GRANT_DAYS + 1)) };
    return doc?.firmId === fact.data.firmId ? undefined : doc;
  },
});
