import { DomainError } from '@attestry/service-kit';

export const scopeNotConfirmed = (engagementId: string): DomainError =>
  new DomainError('SCOPE_NOT_CONFIRMED', 'The engagement has no confirmed scope.', { rule: 'GAP-4', engagementId });

export const scopeVersionMismatch = (asked: number, confirmed: number): DomainError =>
  new DomainError('SCOPE_VERSION_MISMATCH', `Scope version ${confirmed} is confirmed, not ${asked}.`, {
    rule: 'GAP-4',
    confirmed,
  });

export const notInScope = (code: string): DomainError =>
  new DomainError('CRITERION_NOT_IN_SCOPE', `${code} is outside the confirmed scope.`, {
    rule: 'GAP-3',
    criterion: code,
  });

export const notAssessed = (criteria: readonly string[]): DomainError =>
  new DomainError('CRITERIA_NOT_ASSESSED', `No finding yet for ${criteria.join(', ')}.`, { rule: 'GAP-1', criteria });

export const cannotRaise = (from: string, to: string): DomainError =>
  new DomainError('OVERRIDE_CANNOT_RAISE', `An override lowers a status; ${to} is not lower than ${from}.`, {
    rule: 'GAP-2',
    from,
  });

export const riskPassMissing = (): DomainError =>
  new DomainError('INITIAL_RISK_PASS_MISSING', 'Identify at least one risk before completing the assessment.', {
    rule: 'GAP-6',
  });
