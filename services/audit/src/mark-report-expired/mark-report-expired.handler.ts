import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { report } from '../report/report.js';
import { MarkReportExpired } from './mark-report-expired.command.js';
import { markReportExpired } from './mark-report-expired.js';

@CommandHandler(MarkReportExpired)
export class MarkReportExpiredHandler implements ICommandHandler<MarkReportExpired> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkReportExpired): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(report, input.reportId, command, (state) => markReportExpired(input, by, state));
  }
}
