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

/** BRG-2: the latest report, of Type 2, current or expiring. A recalled report is no report any more. */
export const requireBase = (reportId: string, reports: readonly ReportDoc[], now: string): BridgeBase => {
  if (!reports.some(({ id }) => id === reportId)) throw notFound('report', reportId);
  const issued = issuedOf(reports);
  const found = issued.find(({ id }) => id === reportId);
  if (!found) throw baseInvalid(reportId, 'this one is not issued');
  if (found.issued.type !== 'TYPE_2') throw baseInvalid(reportId, 'this one is of Type 1');
  const latest = latestReport(issued.filter(({ state }) => state !== 'RECALLED'));
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
