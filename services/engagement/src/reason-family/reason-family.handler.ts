import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { journey } from '../journey/journey.js';
import { ReasonFamily } from './reason-family.command.js';
import { reasonFamily } from './reason-family.js';

@CommandHandler(ReasonFamily)
export class ReasonFamilyHandler implements ICommandHandler<ReasonFamily> {
  constructor(private readonly streams: Streams) {}

  execute(command: ReasonFamily): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(journey, input.engagementId, command, (state) => reasonFamily(input, state));
  }
}
