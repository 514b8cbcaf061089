import { bridgeLapsesOn, dayOf, expiringFromOf } from '@attestry/soc2';
import { present } from '../shape/present.js';
import type { Told } from './calendar-date.js';
import { reading } from './calendar-date.js';

type State = Told['state'];

const request = (requestId: string, state: State): Told => ({
  ...{ id: `request-${requestId}`, kind: 'AUDITOR_REQUEST', what: 'AUDITOR_REQUEST', state },
});

const window = (what: 'AUDIT_WINDOW_START' | 'AUDIT_WINDOW_END', auditId: string, state: State): Told => ({
  ...{
    id: `${what === 'AUDIT_WINDOW_START' ? 'audit-start' : 'audit-end'}-${auditId}`,
    kind: 'MILESTONE',
    what,
    state,
  },
});

const validity = (what: 'REPORT_EXPIRING' | 'REPORT_EXPIRES', reportId: string, state: State): Told => ({
  ...{ id: `${what.toLowerCase().replace('_', '-')}-${reportId}`, kind: 'REPORT_VALIDITY', what, state },
});

const bridge = (letterId: string, state: State): Told => ({
  ...{ id: `bridge-letter-${letterId}`, kind: 'BRIDGE_LETTER', what: 'BRIDGE_LETTER_LAPSES', state },
});

interface Fieldwork {
  readonly id: string;
  readonly data: { readonly at: string; readonly engagementId?: string };
}

const fieldwork =
  (what: string) =>
  ({ id, data: { at, engagementId } }: Fieldwork): Told[] => [
    {
      ...{ id: `fieldwork-${id}`, kind: 'MILESTONE', what, day: dayOf(at), state: 'DONE' },
      ...present({ engagementId }),
    },
  ];

const gone = (reportId: string): Told[] => [
  validity('REPORT_EXPIRING', reportId, 'GONE'),
  validity('REPORT_EXPIRES', reportId, 'GONE'),
];

/** Dates of audits, what auditors ask for, reports and bridge letters. */
export const auditDates = reading({
  'AuditPlanned.v1': ({ data: { auditId, engagementId, windowStart, windowEnd } }) => [
    { ...window('AUDIT_WINDOW_START', auditId, 'OPEN'), engagementId, day: windowStart },
    { ...window('AUDIT_WINDOW_END', auditId, 'OPEN'), engagementId, day: windowEnd },
  ],
  'AuditWithdrawn.v1': ({ data: { auditId } }) => [
    window('AUDIT_WINDOW_START', auditId, 'GONE'),
    window('AUDIT_WINDOW_END', auditId, 'GONE'),
  ],
  'FieldworkStarted.v1': fieldwork('FIELDWORK_STARTED'),
  'FieldworkEnded.v1': fieldwork('FIELDWORK_ENDED'),
  'EvidenceRequestRaised.v1': ({ data: { requestId, dueOn: day, controlId } }) => [
    { ...request(requestId, 'OPEN'), day, ...(controlId ? { controlIds: [controlId] } : {}) },
  ],
  'EvidenceRequestAnswered.v1': ({ data }) => [request(data.requestId, 'DONE')],
  'EvidenceRequestReturned.v1': ({ data }) => [request(data.requestId, 'OPEN')],
  'EvidenceRequestAccepted.v1': ({ data }) => [request(data.requestId, 'DONE')],
  'EvidenceRequestCancelled.v1': ({ data }) => [request(data.requestId, 'GONE')],
  'EvidenceDeclaredUnobtainable.v1': ({ data }) => [request(data.requestId, 'GONE')],
  'ReportIssued.v1': ({ data: { reportId, engagementId, validUntil, reportDate } }) => [
    { ...validity('REPORT_EXPIRING', reportId, 'OPEN'), engagementId, day: expiringFromOf(validUntil) },
    { ...validity('REPORT_EXPIRES', reportId, 'OPEN'), engagementId, day: validUntil },
    {
      ...{ id: `report-issued-${reportId}`, kind: 'MILESTONE', what: 'REPORT_ISSUED', state: 'DONE' },
      ...{ engagementId, day: reportDate },
    },
  ],
  'ReportExpiring.v1': ({ data }) => [validity('REPORT_EXPIRING', data.reportId, 'DONE')],
  'ReportExpired.v1': ({ data }) => [validity('REPORT_EXPIRES', data.reportId, 'DONE')],
  'ReportSuperseded.v1': ({ data }) => gone(data.reportId),
  'ReportRecalled.v1': ({ data }) => gone(data.reportId),
  'BridgeLetterSigned.v1': ({ data: { letterId, through, engagementId } }) => [
    { ...bridge(letterId, 'OPEN'), day: bridgeLapsesOn(through), ...present({ engagementId }) },
  ],
  'BridgeLetterLapsed.v1': ({ data: { letterId, reasonCode } }) => [
    bridge(letterId, reasonCode === 'TERM_ENDED' ? 'DONE' : 'GONE'),
  ],
  'BridgeLetterRevoked.v1': ({ data }) => [bridge(data.letterId, 'GONE')],
});
