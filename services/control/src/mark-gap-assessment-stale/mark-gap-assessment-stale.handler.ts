import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { MarkGapAssessmentStale } from './mark-gap-assessment-stale.command.js';
import { markGapAssessmentStale } from './mark-gap-assessment-stale.js';

@CommandHandler(MarkGapAssessmentStale)
export class MarkGapAssessmentStaleHandler implements ICommandHandler<MarkGapAssessmentStale> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkGapAssessmentStale): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(gapAssessment, input.gapId, command, (state) => markGapAssessmentStale(input, state));
  }
}
