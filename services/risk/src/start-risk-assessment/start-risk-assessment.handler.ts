import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Turns, Views } from '@attestry/service-kit';
import { riskAssessmentView } from '../assessment-view/risk-assessment.projection.js';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import { riskAssessment } from '../assessment/risk-assessment.js';
import { knownScope } from '../known-scope/known-scope.projection.js';
import { StartRiskAssessment } from './start-risk-assessment.command.js';
import { startRiskAssessment } from './start-risk-assessment.js';

@CommandHandler(StartRiskAssessment)
export class StartRiskAssessmentHandler implements ICommandHandler<StartRiskAssessment> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly turns: Turns,
  ) {}

  async execute(command: StartRiskAssessment): Promise<Recorded> {
    const { input, by } = command;
    const id = input.assessmentId ?? by.newId;
    const { engagementId } = input;
    // Two at once could both find that there is none.
    return this.turns.take(`risk-assessment/${engagementId}`, async (turn) => {
      const scope = await this.views.one(knownScope, engagementId, by);
      const earlier = await this.views.all(riskAssessmentView, by, { match: { engagementId } });
      const decide = (state: RiskAssessmentState) => startRiskAssessment(input, id, state, scope, earlier);
      return this.streams.change(riskAssessment, id, command, decide, turn);
    });
  }
}
