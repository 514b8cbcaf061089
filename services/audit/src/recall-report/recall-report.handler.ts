import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { report } from '../report/report.js';
import { requireReport } from '../report/report.errors.js';
import { RecallReport } from './recall-report.command.js';
import { recallReport } from './recall-report.js';

@CommandHandler(RecallReport)
export class RecallReportHandler implements ICommandHandler<RecallReport> {
  constructor(private readonly streams: Streams) {}

  async execute(command: RecallReport): Promise<Recorded> {
    const { input, by } = command;
    const issued = requireReport(input.reportId, await this.streams.state(report, by.tenant, input.reportId));
    const audit = await this.streams.state(auditEngagement, by.tenant, issued.auditId);
    return this.streams.change(report, input.reportId, command, (state) => recallReport(input, by, state, audit));
  }
}
