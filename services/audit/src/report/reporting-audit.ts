import type { CommandContext } from '@attestry/service-kit';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { SettledFile } from '../audit-file/audit-file.js';

/** Fieldwork has ended, and no report stands: none was issued yet, or the one that was is recalled (RPT-4). */
export const mayReport = ({ state, recalled = false }: SettledFile): boolean =>
  state.is === 'REPORTING' || (state.is === 'CLOSED' && recalled);

/**
 * Refuses unless the audit reports. A closed one does again once its report is recalled: tests and conclusions stay as they
 * are (TOC-8), what is corrected is the report.
 */
export const requireReporting = (auditId: string, by: Pick<CommandContext, 'firm'>, file: SettledFile): void => {
  const own = file.state.is !== 'ABSENT' && file.state.firmId === by.firm;
  if (own && mayReport(file)) return;
  auditIn(auditId, by, file.state, 'REPORTING');
};
