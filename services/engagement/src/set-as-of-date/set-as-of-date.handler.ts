import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Turns, Views } from '@attestry/service-kit';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { ENGAGEMENTS } from '../engagement/engagements-turn.js';
import { predecessorOf } from '../engagement/predecessor.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { SetAsOfDate } from './set-as-of-date.command.js';
import { setAsOfDate } from './set-as-of-date.js';

@CommandHandler(SetAsOfDate)
export class SetAsOfDateHandler implements ICommandHandler<SetAsOfDate> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly turns: Turns,
  ) {}

  async execute(command: SetAsOfDate): Promise<Recorded> {
    const { input, by } = command;
    return this.turns.take(ENGAGEMENTS, async (turn) => {
      const others = await this.views.all(engagementView, by, { match: { type: 'TYPE_1' } });
      const predecessor = await predecessorOf(this.streams, by.tenant, input.engagementId);
      const decide = (state: EngagementState) => setAsOfDate(input, state, others, predecessor);
      return this.streams.change(engagement, input.engagementId, command, decide, turn);
    });
  }
}
