import { DomainError } from '@attestry/service-kit';

export const controlNotActive = (state: string): DomainError =>
  new DomainError('CONTROL_NOT_ACTIVE', `The control is ${state}; its design must be approved first.`, {
    rule: 'IMP-1',
    state,
  });

export const evidenceRequired = (rule: string): DomainError =>
  new DomainError('EVIDENCE_REQUIRED', 'This needs at least one accepted piece of evidence.', { rule });

export const timeRegression = (validFrom: string, since: string): DomainError =>
  new DomainError('VALID_TIME_REGRESSION', `${validFrom} is before ${since}, when the last change took effect.`, {
    rule: 'IMP-3',
    since,
  });

export const alreadyPerformed = (occurrenceKey: string): DomainError =>
  new DomainError('OCCURRENCE_ALREADY_PERFORMED', `The occurrence ${occurrenceKey} has its performance.`, {
    rule: 'IMP-4',
    occurrenceKey,
  });
