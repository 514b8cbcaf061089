import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Turns, Views } from '@attestry/service-kit';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { ENGAGEMENTS } from '../engagement/engagements-turn.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { organization } from '../organization/organization.js';
import { OpenEngagement } from './open-engagement.command.js';
import { openEngagement } from './open-engagement.js';

@CommandHandler(OpenEngagement)
export class OpenEngagementHandler implements ICommandHandler<OpenEngagement> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly turns: Turns,
  ) {}

  async execute(command: OpenEngagement): Promise<Recorded> {
    const { input, by } = command;
    const id = input.engagementId ?? by.newId;
    return this.turns.take(ENGAGEMENTS, async (turn) => {
      const owner = await this.streams.state(organization, by.tenant, by.tenant);
      const open = await this.views.all(engagementView, by, { match: { state: 'OPEN' } });
      const decide = (state: EngagementState) => openEngagement(input, by, state, { id, owner, open });
      return this.streams.change(engagement, id, command, decide, turn);
    });
  }
}
