import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { StartGapAssessment } from './start-gap-assessment.command.js';
import { startGapAssessment } from './start-gap-assessment.js';

@CommandHandler(StartGapAssessment)
export class StartGapAssessmentHandler implements ICommandHandler<StartGapAssessment> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: StartGapAssessment): Promise<Recorded> {
    const { input, by } = command;
    const id = input.gapId ?? by.newId;
    const engagement = await this.views.one(knownEngagement, input.engagementId, by);
    return this.streams.change(gapAssessment, id, command, (state) => startGapAssessment(input, id, engagement, state));
  }
}
