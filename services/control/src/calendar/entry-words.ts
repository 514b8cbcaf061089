import type { CalendarEntry } from './calendar-entry.js';

const WORDS: Readonly<Record<string, string>> = {
  CONTROL_OCCURRENCE: 'Control to perform',
  REAUDIT: 'Last day for the next period to end',
  RISK_ASSESSMENT: 'Risk assessment due',
  VENDOR_REVIEW: 'Vendor review due',
  EVIDENCE_RENEWAL: 'Evidence to renew',
  OTHER: 'Obligation due',
  OCCURRENCE: 'Control to perform',
  REMEDIATION: 'Remediation due',
  POLICY_REVIEW: 'Policy review due',
  EVIDENCE_EXPIRY: 'Evidence goes stale',
  ACCEPTANCE_END: 'Risk acceptance ends',
  RISK_REVIEW: 'Risk to assess again',
  AUDITOR_REQUEST: 'Answer to the auditor due',
  REPORT_EXPIRING: 'Report expires within 90 days',
  REPORT_EXPIRES: 'Report expires',
  REPORT_ISSUED: 'Report issued',
  BRIDGE_LETTER_LAPSES: 'Bridge letter lapses',
  AS_OF_DATE: 'As-of date',
  PERIOD_START: 'Observation period begins',
  PERIOD_END: 'Observation period ends',
  COVERAGE_GAP: 'No valid report from here, days forecast',
  AUDIT_WINDOW_START: 'Audit window opens',
  AUDIT_WINDOW_END: 'Audit window closes',
  FIELDWORK_STARTED: 'Fieldwork started',
  FIELDWORK_ENDED: 'Fieldwork ended',
  STEP_ENTERED: 'Step entered',
  STEP_EXITED: 'Step left',
  STEP_REOPENED: 'Step opened again',
  STEP_CARRIED: 'Step carried forward',
  JOURNEY_COMPLETED: 'Journey completed',
};

/** What a calendar shows of an entry: words of ours, codes and ids. Free text and names stay inside the platform. */
export const entryWords = ({ what, detail }: Pick<CalendarEntry, 'what' | 'detail'>, controlCode?: string): string => {
  const about = [controlCode, detail].filter((part) => part !== undefined).join(', ');
  const words = WORDS[what] ?? what;
  return about === '' ? words : `${words}: ${about}`;
};
