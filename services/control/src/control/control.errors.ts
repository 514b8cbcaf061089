import { DomainError } from '@attestry/service-kit';

export const codeTaken = (code: string): DomainError =>
  new DomainError('CONTROL_CODE_TAKEN', `A control with the code ${code} exists; choose another code.`, {
    rule: 'CTL-1',
    controlCode: code,
  });

export const criterionUnknown = (criterion: string): DomainError =>
  new DomainError('CRITERION_UNKNOWN', `The catalogue has no criterion ${criterion}.`, { rule: 'CTL-6', criterion });

export const alreadyMapped = (criterion: string): DomainError =>
  new DomainError('CONTROL_ALREADY_MAPPED', `The control is mapped to ${criterion} already.`, {
    rule: 'CTL-6',
    criterion,
  });

export const ownerRequired = (): DomainError =>
  new DomainError('CONTROL_OWNER_REQUIRED', 'A control without an owner is not activated; assign one.', {
    rule: 'CTL-2',
  });

export const mappingRequired = (): DomainError =>
  new DomainError('CONTROL_MAPPING_REQUIRED', 'A control that serves no criterion is not activated; map it.', {
    rule: 'CTL-2',
  });

export const ownerApproves = (): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', 'Who owns a control does not approve its design; ask a colleague.', {
    rule: 'CTL-5',
  });

export const alreadyRetired = (rule: 'CTL-3' | 'IMP-6'): DomainError =>
  new DomainError('CONTROL_ALREADY_RETIRED', 'The control is retired, and that is final.', { rule });

export const revisionBackdated = (effectiveFrom: string, versionFrom: string): DomainError =>
  new DomainError(
    'REVISION_BACKDATED',
    `${effectiveFrom} is before ${versionFrom}, when the last version took effect.`,
    {
      rule: 'CTL-7',
      versionFrom,
    },
  );

export const frozen = (engagements: readonly string[]): DomainError =>
  new DomainError('CONTROL_FROZEN', 'A running audit has frozen the control; wait until it is over.', {
    rule: 'CTL-4',
    engagements,
  });

export const lastPrimary = (criteria: readonly string[]): DomainError =>
  new DomainError(
    'LAST_PRIMARY_CONTROL',
    'No other active control is primary for these criteria; name the control that takes over.',
    { rule: 'CTL-8', criteria },
  );
