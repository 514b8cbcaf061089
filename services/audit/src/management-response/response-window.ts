import type { CommandContext } from '@attestry/service-kit';
import { DomainError, invalidState } from '@attestry/service-kit';
import { addBusinessDays, dayOf } from '@attestry/soc2';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import type { ExceptionState } from '../exception/exception.js';
import { requireException } from '../exception/exception.errors.js';
import type { ResponseState } from './management-response.js';

/** What a response answers, and the audit it belongs to. */
export interface Answered {
  readonly exception: ExceptionState;
  readonly audit: AuditState;
}

const WINDOW_BUSINESS_DAYS = 10;

const closed = (until: string): DomainError =>
  new DomainError('RESPONSE_WINDOW_CLOSED', `A response could be given until ${until}, or until the report.`, {
    rule: 'MRS-4',
    until,
  });

/** Last day on which a response to a deviation confirmed at an instant is taken (MRS-4). */
export const lastResponseDay = (confirmedAt: string): string =>
  addBusinessDays(dayOf(confirmedAt), WINDOW_BUSINESS_DAYS);

/** What a response answers: a confirmed deviation (MRS-1), within its window and before the report (MRS-4), not answered yet (MRS-2). */
export const requireAnswerable = (
  exceptionId: string,
  { now }: Pick<CommandContext, 'now'>,
  { exception, audit }: Answered,
  response: ResponseState,
): { readonly auditId: string } => {
  const found = requireException(exceptionId, exception);
  if (response.is === 'SUBMITTED')
    throw new DomainError('RESPONSE_ALREADY_SUBMITTED', 'A deviation has one response, and it is given.', {
      rule: 'MRS-2',
      exceptionId,
    });
  if (found.is !== 'CONFIRMED')
    throw new DomainError('DEVIATION_NOT_CONFIRMED', 'Management responds to what the auditor confirmed.', {
      rule: 'MRS-1',
      state: found.is,
    });
  const until = lastResponseDay(found.confirmedAt);
  const over = audit.is === 'CLOSED' || audit.is === 'WITHDRAWN' || response.is === 'WAIVED';
  if (over || dayOf(now) > until) throw closed(until);
  return found;
};

export const requireDraft = (response: ResponseState): Extract<ResponseState, { is: 'DRAFT' }> => {
  if (response.is !== 'DRAFT') throw invalidState('MANAGEMENT_RESPONSE', response.is, ['DRAFT']);
  return response;
};
