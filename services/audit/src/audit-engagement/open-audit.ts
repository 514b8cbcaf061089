import type { CommandContext } from '@attestry/service-kit';
import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { AuditState, OpenAudit } from './audit-engagement.js';

type Auditor = Pick<CommandContext, 'firm'>;

const isOpen = (state: AuditState): state is OpenAudit =>
  state.is === 'PLANNING' || state.is === 'FIELDWORK' || state.is === 'REPORTING';

/**
 * The audit, if the caller's firm audits (D12: for any other firm it does not exist) and it is neither closed nor
 * withdrawn (AUD-5).
 */
export const openAudit = (auditId: string, by: Auditor, state: AuditState): OpenAudit => {
  if (state.is === 'ABSENT' || by.firm !== state.firmId) throw notFound('audit', auditId);
  if (isOpen(state)) return state;
  throw new DomainError('AUDIT_CLOSED', 'The audit is over; nothing changes in it any more.', {
    rule: 'AUD-5',
    state: state.is,
  });
};

/** The open audit in one of the states that the command needs. */
export const auditIn = (
  auditId: string,
  by: Auditor,
  state: AuditState,
  ...allowed: readonly OpenAudit['is'][]
): OpenAudit => {
  const open = openAudit(auditId, by, state);
  if (!allowed.includes(open.is)) throw invalidState('AUDIT', open.is, allowed);
  return open;
};
