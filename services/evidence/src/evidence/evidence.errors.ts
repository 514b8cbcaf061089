import { DomainError } from '@attestry/service-kit';

export const submitterAccepts = (evidenceId: string): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', 'Who submitted a piece of evidence does not accept it; ask a colleague.', {
    rule: 'EVD-1',
    evidenceId,
  });

export const noRule = (evidenceId: string, hindrance: string): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', `No rule accepts this evidence: ${hindrance}. A person reviews it.`, {
    rule: 'EVD-1',
    evidenceId,
  });

export const fromFuture = (validFrom: string): DomainError =>
  new DomainError('EVIDENCE_FROM_FUTURE', `Evidence cannot be valid from ${validFrom}: that is still to come.`, {
    rule: 'EVD-2',
  });

export const badInterval = (): DomainError =>
  new DomainError('EVIDENCE_INTERVAL_INVALID', 'validTo is before validFrom.', { rule: 'EVD-2' });

export const stillFresh = (evidenceId: string, until: string): DomainError =>
  new DomainError('EVIDENCE_STILL_FRESH', `This is not due before ${until}.`, { rule: '4.5', evidenceId });

export const duplicate = (evidenceId: string): DomainError =>
  new DomainError('EVIDENCE_DUPLICATE', 'The same content is already evidence of this control for this time.', {
    rule: 'EVD-11',
    evidenceId,
  });

export const afterCutoff = (periodId: string): DomainError =>
  new DomainError(
    'EVIDENCE_AFTER_CUTOFF',
    'That period is locked: only an open request of the auditor lets evidence of it in.',
    {
      rule: 'EVD-7',
      periodId,
    },
  );

export const inConcludedTest = (evidenceId: string, testId: string): DomainError =>
  new DomainError('EVIDENCE_IN_CONCLUDED_TEST', 'A concluded test rests on this evidence; nothing takes its place.', {
    rule: 'EVD-8',
    evidenceId,
    testId,
  });

export const digestMismatch = (message: string, details: Readonly<Record<string, unknown>> = {}): DomainError =>
  new DomainError('EVIDENCE_DIGEST_MISMATCH', message, { rule: 'EVD-3', ...details });

export const tooLarge = (message: string): DomainError =>
  new DomainError('EVIDENCE_TOO_LARGE', message, { rule: 'EVD-10' });

export const typeNotAllowed = (allowed: readonly string[]): DomainError =>
  new DomainError('EVIDENCE_TYPE_NOT_ALLOWED', `Allowed media types: ${allowed.join(', ')}.`, { rule: 'EVD-10' });
