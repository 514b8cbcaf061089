import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { predecessorOf } from '../engagement/predecessor.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { SetAsOfDate } from './set-as-of-date.command.js';
import { setAsOfDate } from './set-as-of-date.js';

@CommandHandler(SetAsOfDate)
export class SetAsOfDateHandler implements ICommandHandler<SetAsOfDate> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: SetAsOfDate): Promise<Recorded> {
    const { input, by } = command;
    const others = await this.views.all(engagementView, by, { match: { type: 'TYPE_1' } });
    const predecessor = await predecessorOf(this.streams, by.tenant, input.engagementId);
    return this.streams.change(engagement, input.engagementId, command, (state) =>
      setAsOfDate(input, state, others, predecessor),
    );
  }
}
