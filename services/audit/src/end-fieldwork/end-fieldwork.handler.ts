import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { requestView } from '../request-details/request.projection.js';
import { testProgress } from '../test-progress/test-progress.projection.js';
import { EndFieldwork } from './end-fieldwork.command.js';
import { endFieldwork } from './end-fieldwork.js';

@CommandHandler(EndFieldwork)
export class EndFieldworkHandler implements ICommandHandler<EndFieldwork> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: EndFieldwork): Promise<Recorded> {
    const { input, by } = command;
    const match = { auditId: input.auditId };
    const requests = await this.views.all(requestView, by, { match });
    const tests = await this.views.all(testProgress, by, { match });
    return this.streams.change(auditEngagement, input.auditId, command, (state) =>
      endFieldwork(input, by, state, { requests, tests }),
    );
  }
}
