import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { validUntilOf } from '@attestry/soc2';
import { requireAccredited } from '../audit-firm/audit-firm.errors.js';
import type { SettledPrint } from '../audit-file/audit-file.js';
import { coverageOf } from '../audit-file/audit-file.js';
import type { ReportState } from '../report/report.js';
import { notReady, requireSigningFirm, requireUnissued } from '../report/report.errors.js';
import { reportDigest } from '../report-text/render.js';
import { present } from '../shape/present.js';
import type { IssueReportInput } from './issue-report.command.js';
import { requireDate, requireLength, requireReady } from './ready.js';

/** Issues the report: signed by the lead auditor of the selected, still accredited firm (RPT-8, RPT-9), never to change (RPT-4). */
export const issueReport = (
  input: IssueReportInput,
  by: Pick<CommandContext, 'firm' | 'now'>,
  state: ReportState,
  file: SettledPrint,
): Fact<'ReportIssued.v1'>[] => {
  const { reportId, reportDate, reason } = input;
  const report = requireUnissued(reportId, state);
  requireSigningFirm(by, file.state);
  requireReady(report, file);
  const coverage = coverageOf(file);
  if (report.is !== 'DECIDED' || !coverage) throw notReady(['COVERAGE_SET']);
  requireDate(reportDate, by, file);
  requireLength(input, file);
  requireAccredited(file.audit.firmId, file.firm, reportDate);
  const { decision } = report;
  return [
    fact('ReportIssued.v1', {
      reportId,
      engagementId: file.engagement.id,
      auditId: report.auditId,
      type: file.audit.type,
      opinion: decision.kind,
      reportDate,
      validUntil: validUntilOf(reportDate),
      ...present({ coverageStart: coverage.start }),
      coverageEnd: coverage.end,
      categories: [...(file.engagement.scope?.categories ?? [])],
      digest: reportDigest(file, { reportId, decision, reportDate }),
      deviations: file.exceptions.filter((one) => one.state === 'CONFIRMED').length,
      ...present({ reason }),
    }),
  ];
};
