import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
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
  ) {}

  async execute(command: OpenSuccessor): Promise<Recorded> {
    const { input, by } = command;
    const succession = await this.succession(command);
    return this.streams.change(engagement, succession.id, command, (state) =>
      openSuccessor(input, by, state, succession),
    );
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
