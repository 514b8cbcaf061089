import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import type { CloseAuditInput } from './close-audit.command.js';

/** Closes an audit by its issued report; a repeat records nothing. */
export const closeAudit = ({ auditId, reportId }: CloseAuditInput, state: AuditState): Fact<'AuditClosed.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('audit', auditId);
  if (state.is === 'CLOSED' && state.reportId === reportId) return [];
  if (state.is === 'CLOSED' || state.is === 'WITHDRAWN')
    throw new DomainError('AUDIT_CLOSED', 'The audit is over.', { rule: 'AUD-5', state: state.is });
  if (state.is !== 'REPORTING') throw invalidState('AUDIT', state.is, ['REPORTING']);
  return [fact('AuditClosed.v1', { auditId, engagementId: state.engagementId, reportId })];
};
