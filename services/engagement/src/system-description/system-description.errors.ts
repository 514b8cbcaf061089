import { DomainError } from '@attestry/service-kit';

export const incomplete = (missing: readonly string[]): DomainError =>
  new DomainError('SYSTEM_DESCRIPTION_INCOMPLETE', `Parts to fill: ${missing.join(', ')}.`, { rule: 'SYD-1', missing });

export const editorApproves = (): DomainError =>
  new DomainError('SEPARATION_OF_DUTIES', 'Who edited the description last does not approve it.', { rule: 'SYD-2' });

export const frozen = (engagementIds: readonly string[]): DomainError =>
  new DomainError(
    'SYSTEM_DESCRIPTION_FROZEN',
    'An audit stands on this version. Name another engagement that the new version is for.',
    { rule: 'SYD-3', engagementIds },
  );

export const notSubservice = (vendorIds: readonly string[]): DomainError =>
  new DomainError(
    'VENDOR_NOT_SUBSERVICE',
    `The text names ${vendorIds.join(', ')}; each is to be a vendor classified as a subservice organization.`,
    { rule: 'SYD-4', vendorIds },
  );
