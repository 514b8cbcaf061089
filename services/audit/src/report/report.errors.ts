import type { CommandContext } from '@attestry/service-kit';
import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import type { ExistingReport, IssuedReport, ReportState } from './report.js';
import { isIssued } from './report.js';

export const requireReport = (reportId: string, state: ReportState): ExistingReport => {
  if (state.is === 'ABSENT') throw notFound('report', reportId);
  return state;
};

export const alreadyIssued = (state?: string): DomainError =>
  new DomainError('REPORT_ALREADY_ISSUED', 'An issued report never changes; recall it and issue a new one.', {
    rule: 'RPT-4',
    ...(state === undefined ? {} : { state }),
  });

/** The report before it is issued; an issued one never changes (RPT-4). */
export const requireUnissued = (reportId: string, state: ReportState): Exclude<ExistingReport, IssuedReport> => {
  const found = requireReport(reportId, state);
  if (isIssued(found)) throw alreadyIssued(found.is);
  return found;
};

export const requireIssued = (reportId: string, state: ReportState): IssuedReport => {
  const found = requireReport(reportId, state);
  if (!isIssued(found)) throw invalidState('REPORT', found.is, ['CURRENT', 'EXPIRING', 'EXPIRED']);
  return found;
};

/** Only a lead auditor of the selected firm signs (RPT-9). */
export const requireSigningFirm = ({ firm }: Pick<CommandContext, 'firm'>, audit: AuditState): void => {
  if (audit.is !== 'ABSENT' && firm === audit.firmId) return;
  throw new DomainError('FORBIDDEN_ROLE', 'Only the lead auditor of the selected firm signs.', { rule: 'RPT-9' });
};

export const rationaleRequired = (proposal: string): DomainError =>
  new DomainError('OPINION_RATIONALE_REQUIRED', `The rules propose ${proposal}; say in 40 characters why you differ.`, {
    rule: 'RPT-2',
    proposal,
  });

export const choiceRequired = (): DomainError =>
  new DomainError('OPINION_CHOICE_REQUIRED', 'Limits and misstatements are both pervasive: choose the opinion.', {
    rule: 'RPT-3',
  });

export const notReady = (missing: readonly string[]): DomainError =>
  new DomainError('REPORT_NOT_READY', `Still missing: ${missing.join(', ')}.`, { rule: 'RPT-1', missing });

export const dateInvalid = (earliest: string, latest: string): DomainError =>
  new DomainError('REPORT_DATE_INVALID', `The report is dated ${earliest} to ${latest}.`, {
    rule: 'RPT-6',
    earliest,
    latest,
  });

export const auditTooShort = (days: number, minimum: number): DomainError =>
  new DomainError('AUDIT_TOO_SHORT', `${days} days since fieldwork began; fewer than ${minimum} need a reason.`, {
    rule: 'RPT-7',
    days,
    minimum,
  });

export const notDue = (from: string): DomainError =>
  new DomainError('REPORT_NOT_DUE', `This is not due before ${from}.`, { rule: '4.10', from });
