import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { descriptionIdOf, systemDescription } from '../system-description/system-description.js';
import { ReviseSystemDescription } from './revise-system-description.command.js';
import { reviseSystemDescription } from './revise-system-description.js';

@CommandHandler(ReviseSystemDescription)
export class ReviseSystemDescriptionHandler implements ICommandHandler<ReviseSystemDescription> {
  constructor(private readonly streams: Streams) {}

  execute(command: ReviseSystemDescription): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(systemDescription, descriptionIdOf(by.tenant), command, (state) =>
      reviseSystemDescription(input, by, state),
    );
  }
}
