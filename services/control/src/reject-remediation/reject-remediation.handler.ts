import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { remediation } from '../remediation/remediation.js';
import { RejectRemediation } from './reject-remediation.command.js';
import { rejectRemediation } from './reject-remediation.js';

@CommandHandler(RejectRemediation)
export class RejectRemediationHandler implements ICommandHandler<RejectRemediation> {
  constructor(private readonly streams: Streams) {}

  execute(command: RejectRemediation): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(remediation, input.itemId, command, (state) => rejectRemediation(input, state));
  }
}
