import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { journey } from '../journey/journey.js';
import { ReopenStep } from './reopen-step.command.js';
import { reopenStep } from './reopen-step.js';

@CommandHandler(ReopenStep)
export class ReopenStepHandler implements ICommandHandler<ReopenStep> {
  constructor(private readonly streams: Streams) {}

  execute(command: ReopenStep): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(journey, input.engagementId, command, (state) => reopenStep(input, by, state));
  }
}
