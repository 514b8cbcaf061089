/**
 * Timers of the journey (docs/domain, 4.12) by the name under which a service lists them in its `…DueWork` query and the
 * sweep looks up the command that does them.
 */
export type DueKind =
  | 'LOCK_MONITORING_PERIOD'
  | 'ENGAGEMENT_DATE_NEAR'
  | 'RUN_COLLECTOR'
  | 'COLLECTOR_SILENT'
  | 'MARK_EXPIRING'
  | 'MARK_EXPIRED'
  | 'LAPSE_ACCEPTANCE'
  | 'REASSESS_RISK'
  | 'VENDOR_REVIEW_OVERDUE'
  | 'MISS_OCCURRENCE'
  | 'OBLIGATION_DUE'
  | 'REMEDIATION_DUE'
  | 'POLICY_REVIEW_OVERDUE'
  | 'POLICY_ACCEPTANCE_OVERDUE'
  | 'LONG_DEGRADED'
  | 'MARK_REQUEST_OVERDUE'
  | 'MARK_AUDIT_DURATION'
  | 'END_GRANT'
  | 'LAPSE_FIRM'
  | 'MARK_REPORT_EXPIRING'
  | 'MARK_REPORT_EXPIRED'
  | 'LAPSE_BRIDGE_LETTER';
