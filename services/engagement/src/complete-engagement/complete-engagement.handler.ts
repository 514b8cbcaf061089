import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { CompleteEngagement } from './complete-engagement.command.js';
import { completeEngagement } from './complete-engagement.js';

@CommandHandler(CompleteEngagement)
export class CompleteEngagementHandler implements ICommandHandler<CompleteEngagement> {
  constructor(private readonly streams: Streams) {}

  execute(command: CompleteEngagement): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(engagement, input.engagementId, command, (state) => completeEngagement(input, state));
  }
}
