import { DomainError } from '@attestry/service-kit';

export const authorApproves = (): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', 'Who wrote this version does not approve it; ask a colleague.', {
    rule: 'POL-1',
  });

export const notInForce = (asked: number, inForce: number | undefined): DomainError =>
  new DomainError('POLICY_VERSION_NOT_IN_FORCE', `Version ${asked} is not in force.`, {
    rule: 'POL-2',
    inForce: inForce ?? null,
  });

export const alreadyAccepted = (version: number): DomainError =>
  new DomainError('POLICY_ALREADY_ACCEPTED', `You have accepted version ${version} already.`, { rule: 'POL-3' });

export const notDelegable = (): DomainError =>
  new DomainError('ACCEPTANCE_NOT_DELEGABLE', 'Nobody accepts a policy for somebody else.', { rule: 'POL-4' });

export const reviewTooFar = (latest: string): DomainError =>
  new DomainError('REVIEW_DATE_TOO_FAR', `The next review is due by ${latest} at the latest.`, {
    rule: 'POL-5',
    latest,
  });
