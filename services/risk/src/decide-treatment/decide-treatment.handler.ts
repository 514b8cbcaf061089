import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { risk } from '../risk/risk.js';
import { DecideTreatment } from './decide-treatment.command.js';
import { decideTreatment } from './decide-treatment.js';

@CommandHandler(DecideTreatment)
export class DecideTreatmentHandler implements ICommandHandler<DecideTreatment> {
  constructor(private readonly streams: Streams) {}

  execute(command: DecideTreatment): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(risk, input.riskId, command, (state) => decideTreatment(input, by, state));
  }
}
