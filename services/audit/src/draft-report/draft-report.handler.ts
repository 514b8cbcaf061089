import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { AuditFiles } from '../audit-file/audit-files.js';
import { report } from '../report/report.js';
import { reportCard } from '../report-card/report-card.projection.js';
import { DraftReport } from './draft-report.command.js';
import { draftReport } from './draft-report.js';

@CommandHandler(DraftReport)
export class DraftReportHandler implements ICommandHandler<DraftReport> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly files: AuditFiles,
  ) {}

  async execute(command: DraftReport): Promise<Recorded> {
    const { input, by } = command;
    const id = input.reportId ?? by.newId;
    const file = await this.files.settledPrint(input.auditId, by);
    const others = await this.views.all(reportCard, by, { match: { auditId: input.auditId } });
    return this.streams.change(report, id, command, (state) => draftReport(input, by, state, { id, file, others }));
  }
}
