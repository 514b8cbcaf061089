import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { ReportDegradation } from './report-degradation.command.js';
import { reportDegradation } from './report-degradation.js';

@CommandHandler(ReportDegradation)
export class ReportDegradationHandler implements ICommandHandler<ReportDegradation> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ReportDegradation): Promise<Recorded> {
    const { input, by } = command;
    const promise = await this.streams.state(control, by.tenant, input.controlId);
    return this.streams.change(implementation, input.controlId, command, (state) =>
      reportDegradation(input, by, promise, state),
    );
  }
}
