import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { knownEvidence } from '../known-evidence/known-evidence.projection.js';
import { remediation } from '../remediation/remediation.js';
import { ReportRemediationDone } from './report-remediation-done.command.js';
import { reportRemediationDone } from './report-remediation-done.js';

@CommandHandler(ReportRemediationDone)
export class ReportRemediationDoneHandler implements ICommandHandler<ReportRemediationDone> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: ReportRemediationDone): Promise<Recorded> {
    const { input, by } = command;
    const evidence = await this.views.many(knownEvidence, input.evidenceIds, by);
    return this.streams.change(remediation, input.itemId, command, (state) =>
      reportRemediationDone(input, by, evidence, state),
    );
  }
}
