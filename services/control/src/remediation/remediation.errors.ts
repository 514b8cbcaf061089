import { DomainError } from '@attestry/service-kit';

export const dueInPast = (dueOn: string): DomainError =>
  new DomainError('DUE_DATE_IN_PAST', `${dueOn} is past already.`, { rule: 'REM-2', dueOn });

export const reporterVerifies = (): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', 'Who reported the work done does not verify it; ask a colleague.', {
    rule: 'REM-3',
  });

export const fromDeviation = (): DomainError =>
  new DomainError('REMEDIATION_FROM_DEVIATION', 'An item that answers an audit deviation is not cancelled.', {
    rule: 'REM-5',
  });

export const rootCauseRequired = (): DomainError =>
  new DomainError('ROOT_CAUSE_REQUIRED', 'An item that answers an audit deviation states the root cause.', {
    rule: 'REM-5',
  });
