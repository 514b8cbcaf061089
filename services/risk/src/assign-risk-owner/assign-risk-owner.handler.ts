import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { risk } from '../risk/risk.js';
import { AssignRiskOwner } from './assign-risk-owner.command.js';
import { assignRiskOwner } from './assign-risk-owner.js';

@CommandHandler(AssignRiskOwner)
export class AssignRiskOwnerHandler implements ICommandHandler<AssignRiskOwner> {
  constructor(private readonly streams: Streams) {}

  execute(command: AssignRiskOwner): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(risk, input.riskId, command, (state) => assignRiskOwner(input, state));
  }
}
