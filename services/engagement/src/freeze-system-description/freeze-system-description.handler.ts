import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { descriptionIdOf, systemDescription } from '../system-description/system-description.js';
import { FreezeSystemDescription } from './freeze-system-description.command.js';
import { freezeSystemDescription } from './freeze-system-description.js';

@CommandHandler(FreezeSystemDescription)
export class FreezeSystemDescriptionHandler implements ICommandHandler<FreezeSystemDescription> {
  constructor(private readonly streams: Streams) {}

  execute(command: FreezeSystemDescription): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(systemDescription, descriptionIdOf(by.tenant), command, (state) =>
      freezeSystemDescription(input, by, state),
    );
  }
}
