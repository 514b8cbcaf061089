import { DomainError } from '@attestry/service-kit';
import type { CompensationVerdict } from '@attestry/soc2';
import { COMPENSATION_REASON_MIN } from '@attestry/soc2';

export const testsNotConcluded = (missing: readonly string[]): DomainError =>
  new DomainError('TESTS_NOT_CONCLUDED', `Controls without a conclusion: ${missing.join(', ')}.`, {
    rule: '4.8',
    missing,
  });

const WORDS: Readonly<Record<Exclude<CompensationVerdict, 'FITS'>, string>> = {
  COMPENSATION_NOT_MAPPED: 'The control is not mapped to the criterion.',
  COMPENSATION_NOT_EFFECTIVE: 'The control was not effective for all that is audited.',
  REASON_REQUIRED: `Compensation needs a reason of at least ${COMPENSATION_REASON_MIN} characters.`,
};

export const compensationRefused = (
  verdict: Exclude<CompensationVerdict, 'FITS'>,
  criterion: string,
  controlId: string,
): DomainError => new DomainError(verdict, WORDS[verdict], { rule: '4.8', criterion, controlId });
