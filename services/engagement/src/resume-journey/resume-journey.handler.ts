import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { journey } from '../journey/journey.js';
import { ResumeJourney } from './resume-journey.command.js';
import { resumeJourney } from './resume-journey.js';

@CommandHandler(ResumeJourney)
export class ResumeJourneyHandler implements ICommandHandler<ResumeJourney> {
  constructor(private readonly streams: Streams) {}

  execute(command: ResumeJourney): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(journey, input.engagementId, command, (state) => resumeJourney(input, state));
  }
}
