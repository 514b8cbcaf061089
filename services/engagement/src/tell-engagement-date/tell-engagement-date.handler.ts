import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { Gates } from '../gate-facts/gates.reader.js';
import { journey } from '../journey/journey.js';
import { TellEngagementDate } from './tell-engagement-date.command.js';
import { tellEngagementDate } from './tell-engagement-date.js';

@CommandHandler(TellEngagementDate)
export class TellEngagementDateHandler implements ICommandHandler<TellEngagementDate> {
  constructor(
    private readonly streams: Streams,
    private readonly gates: Gates,
  ) {}

  async execute(command: TellEngagementDate): Promise<Recorded> {
    const { input, by } = command;
    const course = await this.streams.state(journey, by.tenant, input.engagementId);
    const { unmet } = await this.gates.picture(input.engagementId, by, by.now);
    return this.streams.change(engagement, input.engagementId, command, (state) =>
      tellEngagementDate(input, by, state, { course, unmet }),
    );
  }
}
