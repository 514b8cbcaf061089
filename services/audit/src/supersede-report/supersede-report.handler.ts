import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { report } from '../report/report.js';
import { SupersedeReport } from './supersede-report.command.js';
import { supersedeReport } from './supersede-report.js';

@CommandHandler(SupersedeReport)
export class SupersedeReportHandler implements ICommandHandler<SupersedeReport> {
  constructor(private readonly streams: Streams) {}

  execute(command: SupersedeReport): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(report, input.reportId, command, (state) => supersedeReport(input, state));
  }
}
