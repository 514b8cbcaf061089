import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { report } from '../report/report.js';
import { MarkReportExpiring } from './mark-report-expiring.command.js';
import { markReportExpiring } from './mark-report-expiring.js';

@CommandHandler(MarkReportExpiring)
export class MarkReportExpiringHandler implements ICommandHandler<MarkReportExpiring> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkReportExpiring): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(report, input.reportId, command, (state) => markReportExpiring(input, by, state));
  }
}
