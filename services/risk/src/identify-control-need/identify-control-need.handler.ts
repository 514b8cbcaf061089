import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { riskAssessment } from '../assessment/risk-assessment.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import { IdentifyControlNeed } from './identify-control-need.command.js';
import { identifyControlNeed } from './identify-control-need.js';

@CommandHandler(IdentifyControlNeed)
export class IdentifyControlNeedHandler implements ICommandHandler<IdentifyControlNeed> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: IdentifyControlNeed): Promise<Recorded> {
    const { input, by } = command;
    const risk = await this.views.one(riskRegister, input.riskId, by);
    return this.streams.change(riskAssessment, input.assessmentId, command, (state) =>
      identifyControlNeed(input, by, state, risk),
    );
  }
}
