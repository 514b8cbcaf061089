import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { journey } from '../journey/journey.js';
import { StartEngagementAudit } from './start-engagement-audit.command.js';
import { startEngagementAudit } from './start-engagement-audit.js';

@CommandHandler(StartEngagementAudit)
export class StartEngagementAuditHandler implements ICommandHandler<StartEngagementAudit> {
  constructor(private readonly streams: Streams) {}

  async execute(command: StartEngagementAudit): Promise<Recorded> {
    const { input, by } = command;
    const course = await this.streams.state(journey, by.tenant, input.engagementId);
    return this.streams.change(engagement, input.engagementId, command, (state) =>
      startEngagementAudit(input, by, state, course),
    );
  }
}
