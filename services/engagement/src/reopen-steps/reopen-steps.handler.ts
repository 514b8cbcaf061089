import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { journey } from '../journey/journey.js';
import { ReopenSteps } from './reopen-steps.command.js';
import { reopenSteps } from './reopen-steps.js';

@CommandHandler(ReopenSteps)
export class ReopenStepsHandler implements ICommandHandler<ReopenSteps> {
  constructor(private readonly streams: Streams) {}

  execute(command: ReopenSteps): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(journey, input.engagementId, command, (state) => reopenSteps(input, state));
  }
}
