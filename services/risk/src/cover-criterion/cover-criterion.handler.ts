import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { riskAssessment } from '../assessment/risk-assessment.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import { CoverCriterion } from './cover-criterion.command.js';
import { coverCriterion } from './cover-criterion.js';

@CommandHandler(CoverCriterion)
export class CoverCriterionHandler implements ICommandHandler<CoverCriterion> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: CoverCriterion): Promise<Recorded> {
    const { input, by } = command;
    const risks = await this.views.many(riskRegister, input.riskIds, by);
    return this.streams.change(riskAssessment, input.assessmentId, command, (state) =>
      coverCriterion(input, state, risks),
    );
  }
}
