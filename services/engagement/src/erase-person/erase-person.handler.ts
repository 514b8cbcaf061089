import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { PersonDirectory } from '../person-directory/person-directory.js';
import { ErasePerson } from './erase-person.command.js';
import { erasePerson } from './erase-person.js';

/** The fact first, then the directory: a crash in between is mended by the retry, which finds the fact and erases again. */
@CommandHandler(ErasePerson)
export class ErasePersonHandler implements ICommandHandler<ErasePerson> {
  constructor(
    private readonly streams: Streams,
    private readonly directory: PersonDirectory,
  ) {}

  async execute(command: ErasePerson): Promise<Recorded> {
    const { input, by } = command;
    const inDirectory = await this.directory.has(by.tenant, input.personRef);
    const recorded = await this.streams.change(organization, by.tenant, command, (state) =>
      erasePerson(input, by, state, inDirectory),
    );
    await this.directory.erase(by.tenant, input.personRef, by.now);
    return recorded;
  }
}
