import { notFound } from '@attestry/service-kit';
import { bridgeBegins, bridgeReaches, checkBridge, dayOf, latestReport, reportValidity } from '@attestry/soc2';
import type { IssueFigures, ReportDoc } from '../report-card/report-card.projection.js';
import { baseInvalid, endsBeforeItBegins, outOfReach } from './bridge-letter.errors.js';

/** The report a bridge stands on. */
export interface BridgeBase {
  readonly reportId: string;
  readonly engagementId: string;
  readonly figures: IssueFigures;
}

const issuedOf = (reports: readonly ReportDoc[]) =>
  reports.flatMap(({ id, state, engagementId, issued }) =>
    issued && engagementId ? [{ id, state, engagementId, issued, reportDate: issued.reportDate }] : [],
  );

const latestOf = (issued: ReturnType<typeof issuedOf>) =>
  latestReport(issued.filter(({ state }) => state !== 'RECALLED'));

/** BRG-6: what ended the report that a letter stands on: its recall, or the next report. Undefined while it stands. */
export const endOfBase = (
  reportId: string,
  reports: readonly ReportDoc[],
): 'REPORT_RECALLED' | 'NEXT_REPORT' | undefined => {
  if (reports.some(({ id, state }) => id === reportId && state === 'RECALLED')) return 'REPORT_RECALLED';
  const latest = latestOf(issuedOf(reports));
  return latest && latest.id !== reportId ? 'NEXT_REPORT' : undefined;
};

/** BRG-2: the latest report, of Type 2, current or expiring. A recalled report is no report any more. */
export const requireBase = (reportId: string, reports: readonly ReportDoc[], now: string): BridgeBase => {
  if (!reports.some(({ id }) => id === reportId)) throw notFound('report', reportId);
  const issued = issuedOf(reports);
  const found = issued.find(({ id }) => id === reportId);
  if (!found) throw baseInvalid(reportId, 'this one is not issued');
  if (found.issued.type !== 'TYPE_2') throw baseInvalid(reportId, 'this one is of Type 1');
  const latest = latestOf(issued);
  if (latest?.id !== reportId) throw baseInvalid(reportId, latest ? `${latest.id} is the latest` : 'it was recalled');
  const relied = found.state === 'CURRENT' || found.state === 'EXPIRING';
  if (!relied || reportValidity(found.issued.validUntil, now) === 'EXPIRED')
    throw baseInvalid(reportId, 'it has ended');
  return { reportId, engagementId: found.engagementId, figures: found.issued };
};

/** BRG-1: from the day after the period, to it or a later day that has come, three months on at most. Gives the first day. */
export const requireReach = ({ figures }: BridgeBase, through: string, now: string): string => {
  const today = dayOf(now);
  const verdict = checkBridge(figures.coverageEnd, through, today);
  const from = bridgeBegins(figures.coverageEnd);
  if (verdict === 'ENDS_BEFORE_IT_BEGINS') throw endsBeforeItBegins(from);
  if (verdict === 'BRIDGE_TOO_LONG') throw outOfReach(verdict, bridgeReaches(figures.coverageEnd));
  if (verdict === 'BRIDGE_DATE_IN_FUTURE') throw outOfReach(verdict, today);
  return from;
};
