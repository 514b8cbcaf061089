import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { OverrideCriterionStatus } from './override-criterion-status.command.js';
import { overrideCriterionStatus } from './override-criterion-status.js';

@CommandHandler(OverrideCriterionStatus)
export class OverrideCriterionStatusHandler implements ICommandHandler<OverrideCriterionStatus> {
  constructor(private readonly streams: Streams) {}

  execute(command: OverrideCriterionStatus): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(gapAssessment, input.gapId, command, (state) => overrideCriterionStatus(input, state));
  }
}
