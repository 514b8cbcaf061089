import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { linkedControls } from '../known-control/linked-controls.js';
import { risk } from '../risk/risk.js';
import { AssessRisk } from './assess-risk.command.js';
import { assessRisk } from './assess-risk.js';

@CommandHandler(AssessRisk)
export class AssessRiskHandler implements ICommandHandler<AssessRisk> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: AssessRisk): Promise<Recorded> {
    const { input, by } = command;
    const controls = await linkedControls(this.views, by, input.controlIds, by.now);
    return this.streams.change(risk, input.riskId, command, (state) => assessRisk(input, by, state, controls));
  }
}
