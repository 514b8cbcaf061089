import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { AuditFiles } from '../audit-file/audit-files.js';
import { report } from '../report/report.js';
import { requireReport } from '../report/report.errors.js';
import { IssueReport } from './issue-report.command.js';
import { issueReport } from './issue-report.js';

@CommandHandler(IssueReport)
export class IssueReportHandler implements ICommandHandler<IssueReport> {
  constructor(
    private readonly streams: Streams,
    private readonly files: AuditFiles,
  ) {}

  async execute(command: IssueReport): Promise<Recorded> {
    const { input, by } = command;
    const draft = requireReport(input.reportId, await this.streams.state(report, by.tenant, input.reportId));
    const file = await this.files.settledPrint(draft.auditId, by);
    return this.streams.change(report, input.reportId, command, (state) => issueReport(input, by, state, file));
  }
}
