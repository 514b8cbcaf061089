import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { riskAssessment } from '../assessment/risk-assessment.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import { CompleteRiskAssessment } from './complete-risk-assessment.command.js';
import { completeRiskAssessment } from './complete-risk-assessment.js';

@CommandHandler(CompleteRiskAssessment)
export class CompleteRiskAssessmentHandler implements ICommandHandler<CompleteRiskAssessment> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: CompleteRiskAssessment): Promise<Recorded> {
    const { input, by } = command;
    const risks = await this.views.all(riskRegister, by);
    return this.streams.change(riskAssessment, input.assessmentId, command, (state) =>
      completeRiskAssessment(input, by, state, risks),
    );
  }
}
