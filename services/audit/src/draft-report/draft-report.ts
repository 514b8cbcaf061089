import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, invalidState } from '@attestry/service-kit';
import type { SettledPrint } from '../audit-file/audit-file.js';
import type { ReportDoc } from '../report-card/report-card.projection.js';
import type { ReportState } from '../report/report.js';
import { requireReporting } from '../report/reporting-audit.js';
import { reportDigest } from '../report-text/render.js';
import { SECTIONS } from '../report-text/report-document.js';
import type { DraftReportInput } from './draft-report.command.js';

export interface DraftContext {
  readonly id: string;
  readonly file: SettledPrint;
  /** Reports of the audit so far. */
  readonly others: readonly ReportDoc[];
}

/** Drafts the report of an audit whose opinion is proposed; a recalled one does not stand in its way (RPT-4). */
export const draftReport = (
  { auditId }: DraftReportInput,
  by: Pick<CommandContext, 'firm'>,
  state: ReportState,
  { id, file, others }: DraftContext,
): Fact<'ReportDrafted.v1'>[] => {
  requireReporting(auditId, by, file);
  if (!file.opinion.proposal) throw invalidState('OPINION', 'ABSENT', ['PROPOSED']);
  if (state.is !== 'ABSENT') throw alreadyExists('a report', id);
  const standing = others.find((other) => other.state !== 'RECALLED');
  if (standing) throw alreadyExists('a report of this audit', standing.id);
  const digest = reportDigest(file, { reportId: id });
  return [fact('ReportDrafted.v1', { reportId: id, auditId, digest, sections: [...SECTIONS] })];
};
