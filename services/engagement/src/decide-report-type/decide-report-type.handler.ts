import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { DecideReportType } from './decide-report-type.command.js';
import { decideReportType } from './decide-report-type.js';

@CommandHandler(DecideReportType)
export class DecideReportTypeHandler implements ICommandHandler<DecideReportType> {
  constructor(private readonly streams: Streams) {}

  execute(command: DecideReportType): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(engagement, input.engagementId, command, (state) => decideReportType(input, state));
  }
}
