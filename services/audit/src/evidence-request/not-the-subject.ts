import { DomainError } from '@attestry/service-kit';
import type { Raised } from './evidence-request.js';

/** D15: whose access review or leaving is asked about does not answer, nor is asked to. */
export const requireOther = (person: string, { subjectRef }: Raised): void => {
  if (subjectRef !== undefined && subjectRef === person)
    throw new DomainError('SEPARATION_OF_DUTIES', 'It asks about this person; somebody else answers.', { rule: 'D15' });
};
