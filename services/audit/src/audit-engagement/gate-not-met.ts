import { DomainError } from '@attestry/service-kit';

/** A step of the audit that needs more than there is; `missing` names the parts. */
export const gateNotMet = (rule: string, missing: readonly string[]): DomainError =>
  new DomainError('GATE_NOT_MET', `Still missing: ${missing.join(', ')}.`, { rule, missing });
