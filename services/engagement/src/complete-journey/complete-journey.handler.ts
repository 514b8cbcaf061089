import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import type { GateAnswer } from '../gate-facts/gate-answer.js';
import { Gates } from '../gate-facts/gates.reader.js';
import { ownFromStreams } from '../gate-facts/own-facts.js';
import { journey } from '../journey/journey.js';
import { CompleteJourney } from './complete-journey.command.js';
import { completeJourney } from './complete-journey.js';

@CommandHandler(CompleteJourney)
export class CompleteJourneyHandler implements ICommandHandler<CompleteJourney> {
  constructor(
    private readonly streams: Streams,
    private readonly gates: Gates,
  ) {}

  async execute(command: CompleteJourney): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    const answer = await this.answer(command);
    return this.streams.change(journey, input.engagementId, command, (state) =>
      completeJourney(input, by, state, cycle, answer),
    );
  }

  private async answer({ input, by }: CompleteJourney): Promise<GateAnswer | undefined> {
    const own = ownFromStreams(this.streams, by.tenant);
    const course = await own.journey(input.engagementId);
    return (
      course && this.gates.answer({ step: 7, journey: course, own, at: by, now: by.now, ownerEnds: by.role === 'TO' })
    );
  }
}
