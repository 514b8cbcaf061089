import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { DomainError, Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { requireOperating } from '../organization/organization.errors.js';
import { PersonDirectory } from '../person-directory/persons.store.js';
import { RegisterPerson } from './register-person.command.js';
import { registerPerson } from './register-person.js';

/** Writes to the directory, not to the log; to write the same again changes nothing, so a retry is safe. */
@CommandHandler(RegisterPerson)
export class RegisterPersonHandler implements ICommandHandler<RegisterPerson> {
  constructor(
    private readonly streams: Streams,
    private readonly directory: PersonDirectory,
  ) {}

  async execute({ input, by }: RegisterPerson): Promise<Recorded> {
    const entry = registerPerson(input, by.newId);
    requireOperating(await this.streams.state(organization, by.tenant, by.tenant), by.tenant);
    if (!(await this.directory.put(by.tenant, entry, by.now))) throw erased(entry.personRef);
    return {
      id: entry.personRef,
      stream: 'person-directory',
      revision: -1,
      position: 'engagement:0:0',
      events: [],
      repeated: false,
    };
  }
}

const erased = (personRef: string): DomainError =>
  new DomainError('ALREADY_EXISTS', 'This person was erased; the pseudonym is not given again.', {
    rule: 'ORG-7',
    personRef,
  });
