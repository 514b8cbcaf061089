import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { riskAssessmentView } from '../assessment-view/risk-assessment.projection.js';
import { riskAssessment } from '../assessment/risk-assessment.js';
import { knownScope } from '../known-scope/known-scope.projection.js';
import { StartRiskAssessment } from './start-risk-assessment.command.js';
import { startRiskAssessment } from './start-risk-assessment.js';

@CommandHandler(StartRiskAssessment)
export class StartRiskAssessmentHandler implements ICommandHandler<StartRiskAssessment> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: StartRiskAssessment): Promise<Recorded> {
    const { input, by } = command;
    const id = input.assessmentId ?? by.newId;
    const scope = await this.views.one(knownScope, input.engagementId, by);
    const { engagementId } = input;
    const earlier = await this.views.all(riskAssessmentView, by, { match: { engagementId } });
    return this.streams.change(riskAssessment, id, command, (state) =>
      startRiskAssessment(input, id, state, scope, earlier),
    );
  }
}
