import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import { startOfDay } from '@attestry/soc2';
import type { ReportState } from '../report/report.js';
import { notDue, requireIssued } from '../report/report.errors.js';
import type { MarkReportExpiredInput } from './mark-report-expired.command.js';

/** Notes that a report has come to its end (4.10), also when nobody noted that it was coming to it. */
export const markReportExpired = (
  { reportId }: MarkReportExpiredInput,
  by: Pick<CommandContext, 'now'>,
  state: ReportState,
): Fact<'ReportExpired.v1'>[] => {
  const { is, engagementId, validUntil } = requireIssued(reportId, state);
  if (is === 'EXPIRED') return [];
  if (is !== 'CURRENT' && is !== 'EXPIRING') throw invalidState('REPORT', is, ['CURRENT', 'EXPIRING']);
  const from = startOfDay(validUntil);
  if (by.now < from) throw notDue(from);
  return [fact('ReportExpired.v1', { reportId, engagementId, validUntil }, { effectiveAt: from })];
};
