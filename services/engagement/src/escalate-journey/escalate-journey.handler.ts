import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { journey } from '../journey/journey.js';
import { EscalateJourney } from './escalate-journey.command.js';
import { escalateJourney } from './escalate-journey.js';

@CommandHandler(EscalateJourney)
export class EscalateJourneyHandler implements ICommandHandler<EscalateJourney> {
  constructor(private readonly streams: Streams) {}

  execute(command: EscalateJourney): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(journey, input.engagementId, command, (state) => escalateJourney(input, by, state));
  }
}
