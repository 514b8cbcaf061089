import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState } from '@attestry/service-kit';
import type { ReportState } from '../report/report.js';
import { requireIssued } from '../report/report.errors.js';
import type { SupersedeReportInput } from './supersede-report.command.js';

/** A report is superseded once, by the report of the engagement that follows. */
export const supersedeReport = (
  { reportId, byReportId }: SupersedeReportInput,
  state: ReportState,
): Fact<'ReportSuperseded.v1'>[] => {
  const { is, engagementId } = requireIssued(reportId, state);
  if (is === 'SUPERSEDED') return [];
  if (is === 'RECALLED') throw invalidState('REPORT', is, ['CURRENT', 'EXPIRING', 'EXPIRED']);
  return [fact('ReportSuperseded.v1', { reportId, engagementId, byReportId })];
};
