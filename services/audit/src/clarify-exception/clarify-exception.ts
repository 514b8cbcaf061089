import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { requireException, requireRaised } from '../exception/exception.errors.js';
import type { ExceptionState } from '../exception/exception.js';
import type { ClarifyExceptionInput } from './clarify-exception.command.js';

export interface ClarifyContext {
  readonly audit: AuditState;
  readonly request: EvidenceRequestState;
}

/** Notes once which request asks about an exception, while it is undecided; its words stay as they are (EXC-1). */
export const clarifyException = (
  { exceptionId, requestId }: ClarifyExceptionInput,
  by: Pick<CommandContext, 'firm'>,
  state: ExceptionState,
  { audit, request }: ClarifyContext,
): Fact<'ExceptionClarified.v1'>[] => {
  auditIn(requireException(exceptionId, state).auditId, by, audit, 'FIELDWORK', 'REPORTING');
  const { auditId, requestIds } = requireRaised(exceptionId, state);
  if (request.is === 'ABSENT' || request.auditId !== auditId) throw notFound('request', requestId);
  if (requestIds.includes(requestId)) return [];
  return [fact('ExceptionClarified.v1', { exceptionId, auditId, requestId })];
};
