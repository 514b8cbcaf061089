import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { riskAssessment } from '../assessment/risk-assessment.js';
import { DeclareNoRisk } from './declare-no-risk.command.js';
import { declareNoRisk } from './declare-no-risk.js';

@CommandHandler(DeclareNoRisk)
export class DeclareNoRiskHandler implements ICommandHandler<DeclareNoRisk> {
  constructor(private readonly streams: Streams) {}

  execute(command: DeclareNoRisk): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(riskAssessment, input.assessmentId, command, (state) => declareNoRisk(input, state));
  }
}
