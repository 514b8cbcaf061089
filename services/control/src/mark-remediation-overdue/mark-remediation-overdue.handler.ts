import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { remediation } from '../remediation/remediation.js';
import { MarkRemediationOverdue } from './mark-remediation-overdue.command.js';
import { markRemediationOverdue } from './mark-remediation-overdue.js';

@CommandHandler(MarkRemediationOverdue)
export class MarkRemediationOverdueHandler implements ICommandHandler<MarkRemediationOverdue> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkRemediationOverdue): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(remediation, input.itemId, command, (state) => markRemediationOverdue(input, by, state));
  }
}
