import { DomainError, notFound } from '@attestry/service-kit';
import type { ExceptionState } from './exception.js';

export type ExistingException = Exclude<ExceptionState, { is: 'ABSENT' }>;

export const requireException = (exceptionId: string, state: ExceptionState): ExistingException => {
  if (state.is === 'ABSENT') throw notFound('exception', exceptionId);
  return state;
};

/** The exception while it is undecided; what was decided stays (EXC-1). */
export const requireRaised = (
  exceptionId: string,
  state: ExceptionState,
): Extract<ExceptionState, { is: 'RAISED' }> => {
  const found = requireException(exceptionId, state);
  if (found.is !== 'RAISED')
    throw new DomainError('EXCEPTION_IMMUTABLE', `This exception is ${found.is}; what was decided of it stays.`, {
      rule: 'EXC-1',
      state: found.is,
      allowed: ['RAISED'],
    });
  return found;
};

export const unresolved = (exceptionIds: readonly string[]): DomainError =>
  new DomainError('EXCEPTIONS_UNRESOLVED', 'Confirm or clear every exception first.', {
    rule: 'EXC-4',
    exceptionIds,
  });

export const repairDoesNotClear = (evidenceIds: readonly string[]): DomainError =>
  new DomainError(
    'REPAIR_DOES_NOT_CLEAR',
    'Only proof from the time that is audited can clear an exception; a later repair does not.',
    { rule: 'EXC-2', evidenceIds },
  );

export const clearingNeedsEvidence = (): DomainError =>
  new DomainError('EVIDENCE_REQUIRED', 'Clearing needs evidence that the control did operate on this item.', {
    rule: 'EXC-2',
  });
