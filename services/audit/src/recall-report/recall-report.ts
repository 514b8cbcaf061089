import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import type { ReportState } from '../report/report.js';
import { requireIssued, requireSigningFirm } from '../report/report.errors.js';
import { requiredReason } from '../shape/reason.js';
import type { RecallReportInput } from './recall-report.command.js';

const WHY_CHARACTERS = 20;

/** Recalls a report while it can be relied on; a correction is a new report (RPT-4). */
export const recallReport = (
  { reportId, reason }: RecallReportInput,
  by: Pick<CommandContext, 'firm'>,
  state: ReportState,
  audit: AuditState,
): Fact<'ReportRecalled.v1'>[] => {
  const report = requireIssued(reportId, state);
  requireSigningFirm(by, audit);
  if (report.is !== 'CURRENT' && report.is !== 'EXPIRING')
    throw invalidState('REPORT', report.is, ['CURRENT', 'EXPIRING']);
  requiredReason('RPT-4', 'Recalling a report', reason, WHY_CHARACTERS);
  return [fact('ReportRecalled.v1', { reportId, engagementId: report.engagementId, reason })];
};
