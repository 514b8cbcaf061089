import type { AttestryClient, Order } from '@attestry/client';
import type { DueKind } from '@attestry/contracts';
import type { Logger } from 'pino';
import { isUnknownField } from './refusals.js';

/** Something whose time has come, as a service lists it. */
export interface Due {
  readonly source: Source;
  /** A service that is newer than this worker may list a kind that is not known here. */
  readonly kind: DueKind | (string & {});
  readonly id: string;
  readonly dueAt: string;
  readonly occurrenceKey?: string;
}

/** Field of each service that lists its due work, and what is read of it. */
const SOURCES = {
  engagementDueWork: 'kind id dueAt',
  evidenceDueWork: 'kind id dueAt',
  riskDueWork: 'kind id dueAt',
  controlDueWork: 'kind id dueAt occurrenceKey',
  auditDueWork: 'kind id dueAt',
} as const;

export type Source = keyof typeof SOURCES;
export const ALL_SOURCES = Object.keys(SOURCES) as readonly Source[];

const PAGE = 100;

const listOf = async (client: AttestryClient, source: Source, until: string): Promise<Due[]> => {
  const document = `query Due($until: String!, $first: Int!) { due: ${source}(until: $until, first: $first) { ${SOURCES[source]} } }`;
  const { due } = await client.query<{ due: readonly Omit<Due, 'source'>[] }>(document, { until, first: PAGE });
  return due.map((one) => ({ ...one, source }));
};

export interface DueWork {
  /** In due order. */
  readonly due: readonly Due[];
  /** Services that could not be asked. */
  readonly problems: readonly unknown[];
}

/** Asks each service on its own, so that one that is away, or not part of the graph yet, keeps nobody waiting. */
export const dueWork = async (
  client: AttestryClient,
  sources: readonly Source[],
  until: string,
  log: Logger,
): Promise<DueWork> => {
  const lists = await Promise.allSettled(sources.map((source) => listOf(client, source, until)));
  const problems = lists.flatMap((list): unknown[] => (list.status === 'rejected' ? [list.reason] : []));
  const unknown = problems.filter(isUnknownField);
  if (unknown.length > 0) log.debug({ fields: unknown.map(String) }, 'not part of the graph');
  const due = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value : []));
  return {
    due: due.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt)),
    problems: problems.filter((problem) => !isUnknownField(problem)),
  };
};

type Ordering = (due: Due, commandId: string) => Order;

/** The command for each kind of due work (domain 4.12). */
const ORDERS: Readonly<Record<DueKind, Ordering>> = {
  LOCK_MONITORING_PERIOD: ({ id }, commandId) => ({ name: 'lockMonitoringPeriod', input: { commandId, periodId: id } }),
  ENGAGEMENT_DATE_NEAR: ({ id }, commandId) => ({ name: 'tellEngagementDate', input: { commandId, engagementId: id } }),
  RUN_COLLECTOR: ({ id, dueAt }, commandId) => ({
    name: 'runCollector',
    input: { commandId, collectorId: id, scheduledFor: dueAt },
  }),
  COLLECTOR_SILENT: ({ id }, commandId) => ({ name: 'markCollectorSilent', input: { commandId, collectorId: id } }),
  MARK_EXPIRING: ({ id }, commandId) => ({ name: 'markEvidenceExpiring', input: { commandId, evidenceId: id } }),
  MARK_EXPIRED: ({ id }, commandId) => ({ name: 'markEvidenceExpired', input: { commandId, evidenceId: id } }),
  LAPSE_ACCEPTANCE: ({ id }, commandId) => ({
    name: 'lapseAcceptance',
    input: { commandId, riskId: id, cause: 'ENDED' },
  }),
  REASSESS_RISK: ({ id, dueAt }, commandId) => ({
    name: 'triggerReassessment',
    input: { commandId, riskId: id, trigger: 'YEARLY', sourceId: `${id}:${dueAt.slice(0, 10)}` },
  }),
  VENDOR_REVIEW_OVERDUE: ({ id }, commandId) => ({
    name: 'markVendorReviewOverdue',
    input: { commandId, vendorId: id },
  }),
  MISS_OCCURRENCE: ({ id, occurrenceKey = '' }, commandId) => ({
    name: 'missOccurrence',
    input: { commandId, controlId: id, occurrenceKey },
  }),
  OBLIGATION_DUE: ({ id }, commandId) => ({
    name: 'tellObligationDue',
    input: { commandId, obligationId: id },
  }),
  REMEDIATION_DUE: ({ id }, commandId) => ({ name: 'tellRemediationDue', input: { commandId, itemId: id } }),
  POLICY_REVIEW_OVERDUE: ({ id }, commandId) => ({
    name: 'markPolicyReviewOverdue',
    input: { commandId, policyId: id },
  }),
  POLICY_ACCEPTANCE_OVERDUE: ({ id }, commandId) => ({
    name: 'markPolicyAcceptanceOverdue',
    input: { commandId, policyId: id },
  }),
  LONG_DEGRADED: ({ id }, commandId) => ({ name: 'markLongDegraded', input: { commandId, controlId: id } }),
  MARK_REQUEST_OVERDUE: ({ id }, commandId) => ({ name: 'markRequestOverdue', input: { commandId, requestId: id } }),
  MARK_AUDIT_DURATION: ({ id }, commandId) => ({ name: 'markAuditDuration', input: { commandId, auditId: id } }),
  END_GRANT: ({ id }, commandId) => ({ name: 'endGrant', input: { commandId, engagementId: id } }),
  LAPSE_FIRM: ({ id }, commandId) => ({ name: 'lapseFirm', input: { commandId, firmId: id } }),
  MARK_REPORT_EXPIRING: ({ id }, commandId) => ({ name: 'markReportExpiring', input: { commandId, reportId: id } }),
  MARK_REPORT_EXPIRED: ({ id }, commandId) => ({ name: 'markReportExpired', input: { commandId, reportId: id } }),
  LAPSE_BRIDGE_LETTER: ({ id }, commandId) => ({ name: 'lapseBridgeLetter', input: { commandId, letterId: id } }),
};

const isKnown = (kind: string): kind is DueKind => Object.hasOwn(ORDERS, kind);

/** The command that does a piece of due work; undefined for a kind that this version does not know. */
export const orderFor = (due: Due, commandId: string): Order | undefined =>
  isKnown(due.kind) ? ORDERS[due.kind](due, commandId) : undefined;

/** Names a piece of due work among all of all organizations. */
export const dueKey = (tenant: string, { kind, id, dueAt, occurrenceKey = '' }: Due): string =>
  ['sweep', tenant, kind, id, dueAt, occurrenceKey].join('/');
