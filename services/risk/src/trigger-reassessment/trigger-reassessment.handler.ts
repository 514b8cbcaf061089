import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { risk } from '../risk/risk.js';
import { TriggerReassessment } from './trigger-reassessment.command.js';
import { triggerReassessment } from './trigger-reassessment.js';

@CommandHandler(TriggerReassessment)
export class TriggerReassessmentHandler implements ICommandHandler<TriggerReassessment> {
  constructor(private readonly streams: Streams) {}

  execute(command: TriggerReassessment): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(risk, input.riskId, command, (state) => triggerReassessment(input, by, state));
  }
}
