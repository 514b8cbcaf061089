import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { journey } from '../journey/journey.js';
import { StartJourney } from './start-journey.command.js';
import { startJourney } from './start-journey.js';

@CommandHandler(StartJourney)
export class StartJourneyHandler implements ICommandHandler<StartJourney> {
  constructor(private readonly streams: Streams) {}

  async execute(command: StartJourney): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    return this.streams.change(journey, input.engagementId, command, (state) => startJourney(input, state, cycle));
  }
}
