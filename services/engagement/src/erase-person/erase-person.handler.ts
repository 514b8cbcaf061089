import { Inject } from '@nestjs/common';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { KeyStore } from '@attestry/event-store';
import type { Recorded } from '@attestry/service-kit';
import { KEYS, Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { PersonDirectory } from '../person-directory/persons.store.js';
import { ErasePerson } from './erase-person.command.js';
import { erasePerson } from './erase-person.js';

/** The fact first, then key and directory: a crash in between is mended by the retry, which finds the fact and erases again. */
@CommandHandler(ErasePerson)
export class ErasePersonHandler implements ICommandHandler<ErasePerson> {
  constructor(
    private readonly streams: Streams,
    private readonly directory: PersonDirectory,
    @Inject(KEYS) private readonly keys: KeyStore,
  ) {}

  async execute(command: ErasePerson): Promise<Recorded> {
    const { input, by } = command;
    const inDirectory = await this.directory.has(by.tenant, input.personRef);
    const recorded = await this.streams.change(organization, by.tenant, command, (state) =>
      erasePerson(input, by, state, inDirectory),
    );
    await this.keys.destroy(by.tenant, { person: input.personRef });
    await this.directory.erase(by.tenant, input.personRef, by.now);
    return recorded;
  }
}
