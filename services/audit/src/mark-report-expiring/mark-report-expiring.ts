import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState } from '@attestry/service-kit';
import { expiringFromOf, startOfDay } from '@attestry/soc2';
import type { ReportState } from '../report/report.js';
import { notDue, requireIssued } from '../report/report.errors.js';
import type { MarkReportExpiringInput } from './mark-report-expiring.command.js';

/** Notes that the last 90 days of a report have begun (4.10); a late timer notes it as of then. */
export const markReportExpiring = (
  { reportId }: MarkReportExpiringInput,
  by: Pick<CommandContext, 'now'>,
  state: ReportState,
): Fact<'ReportExpiring.v1'>[] => {
  const { is, engagementId, validUntil } = requireIssued(reportId, state);
  if (is === 'EXPIRING') return [];
  if (is !== 'CURRENT') throw invalidState('REPORT', is, ['CURRENT']);
  const from = startOfDay(expiringFromOf(validUntil));
  if (by.now < from) throw notDue(from);
  return [fact('ReportExpiring.v1', { reportId, engagementId, validUntil }, { effectiveAt: from })];
};
