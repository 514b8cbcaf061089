import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { descriptionIdOf, systemDescription } from '../system-description/system-description.js';
import { DraftSystemDescription } from './draft-system-description.command.js';
import { draftSystemDescription } from './draft-system-description.js';

@CommandHandler(DraftSystemDescription)
export class DraftSystemDescriptionHandler implements ICommandHandler<DraftSystemDescription> {
  constructor(private readonly streams: Streams) {}

  async execute(command: DraftSystemDescription): Promise<Recorded> {
    const { input, by } = command;
    const owner = await this.streams.state(organization, by.tenant, by.tenant);
    return this.streams.change(systemDescription, descriptionIdOf(by.tenant), command, (state) =>
      draftSystemDescription(input, by, state, owner),
    );
  }
}
