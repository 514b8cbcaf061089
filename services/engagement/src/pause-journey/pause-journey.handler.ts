import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { journey } from '../journey/journey.js';
import { PauseJourney } from './pause-journey.command.js';
import { pauseJourney } from './pause-journey.js';

@CommandHandler(PauseJourney)
export class PauseJourneyHandler implements ICommandHandler<PauseJourney> {
  constructor(private readonly streams: Streams) {}

  execute(command: PauseJourney): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(journey, input.engagementId, command, (state) => pauseJourney(input, state));
  }
}
