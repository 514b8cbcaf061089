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
