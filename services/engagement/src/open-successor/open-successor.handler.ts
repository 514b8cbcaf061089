import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Turns, Views } from '@attestry/service-kit';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { ENGAGEMENTS } from '../engagement/engagements-turn.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { organization } from '../organization/organization.js';
import { OpenSuccessor } from './open-successor.command.js';
import type { Succession } from './open-successor.js';
import { openSuccessor } from './open-successor.js';

@CommandHandler(OpenSuccessor)
export class OpenSuccessorHandler implements ICommandHandler<OpenSuccessor> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly turns: Turns,
  ) {}

  async execute(command: OpenSuccessor): Promise<Recorded> {
    const { input, by } = command;
    return this.turns.take(ENGAGEMENTS, async (turn) => {
      const succession = await this.succession(command);
      const decide = (state: EngagementState) => openSuccessor(input, by, state, succession);
      return this.streams.change(engagement, succession.id, command, decide, turn);
    });
  }

  private async succession({ input, by }: OpenSuccessor): Promise<Succession> {
    const { predecessorId } = input;
    const predecessor = await this.streams.state(engagement, by.tenant, predecessorId);
    const before = await this.views.one(engagementView, predecessorId, by);
    const successors = await this.views.all(engagementView, by, { match: { predecessorId } });
    const owner = await this.streams.state(organization, by.tenant, by.tenant);
    return { id: input.engagementId ?? by.newId, owner, predecessor, reportId: before?.reportId, successors };
  }
}
