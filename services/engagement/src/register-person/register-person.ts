import { REFERENCE_PATTERN } from '@attestry/access';
import { DomainError } from '@attestry/service-kit';
import type { Person } from '../person-directory/persons.store.js';
import type { RegisterPersonInput } from './register-person.command.js';

const REFERENCE = new RegExp(REFERENCE_PATTERN, 'u');
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MAX_NAME = 200;
const MAX_MAIL = 254;

/** The entry as it is written. A pseudonym must not tell who it is: a mail address is none. */
export const registerPerson = (
  { personRef, fullName, email }: RegisterPersonInput,
  newRef: string,
): Omit<Person, 'erased'> => {
  const entry = { personRef: personRef ?? newRef, fullName: fullName.trim(), email: email.trim() };
  if (!REFERENCE.test(entry.personRef))
    throw new DomainError('VALIDATION_FAILED', 'personRef is a pseudonym such as p-02.');
  if (entry.fullName === '' || entry.fullName.length > MAX_NAME)
    throw new DomainError('VALIDATION_FAILED', `A name has 1 to ${MAX_NAME} characters.`);
  if (!MAIL.test(entry.email) || entry.email.length > MAX_MAIL)
    throw new DomainError('VALIDATION_FAILED', 'This is no mail address.');
  return entry;
};
