import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { knownRisks, RISKS } from '../known-risks/known-risks.projection.js';
import { Standings } from '../readiness/standings.reader.js';
import { instantsOf } from '../readiness/standings.reader.js';
import { CompleteGapAssessment } from './complete-gap-assessment.command.js';
import { completeGapAssessment } from './complete-gap-assessment.js';

@CommandHandler(CompleteGapAssessment)
export class CompleteGapAssessmentHandler implements ICommandHandler<CompleteGapAssessment> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly standings: Standings,
  ) {}

  async execute(command: CompleteGapAssessment): Promise<Recorded> {
    const { input, by } = command;
    const assessment = await this.streams.state(gapAssessment, by.tenant, input.gapId);
    const criteria = assessment.is === 'ABSENT' ? [] : assessment.criteria;
    const standings = await this.standings.of(criteria, by, instantsOf(by));
    const risks = await this.views.one(knownRisks, RISKS, by);
    const context = {
      covered: standings.filter(({ covered }) => covered).length,
      risksIdentified: risks?.identified ?? 0,
    };
    return this.streams.change(gapAssessment, input.gapId, command, (state) =>
      completeGapAssessment(input, context, state),
    );
  }
}
