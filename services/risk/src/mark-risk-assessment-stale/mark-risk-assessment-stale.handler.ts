import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { riskAssessment } from '../assessment/risk-assessment.js';
import { MarkRiskAssessmentStale } from './mark-risk-assessment-stale.command.js';
import { markRiskAssessmentStale } from './mark-risk-assessment-stale.js';

@CommandHandler(MarkRiskAssessmentStale)
export class MarkRiskAssessmentStaleHandler implements ICommandHandler<MarkRiskAssessmentStale> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkRiskAssessmentStale): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(riskAssessment, input.assessmentId, command, (state) =>
      markRiskAssessmentStale(input, state),
    );
  }
}
