import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { WithdrawEngagement } from './withdraw-engagement.command.js';
import { withdrawEngagement } from './withdraw-engagement.js';

@CommandHandler(WithdrawEngagement)
export class WithdrawEngagementHandler implements ICommandHandler<WithdrawEngagement> {
  constructor(private readonly streams: Streams) {}

  execute(command: WithdrawEngagement): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(engagement, input.engagementId, command, (state) =>
      withdrawEngagement(input, by, state),
    );
  }
}
