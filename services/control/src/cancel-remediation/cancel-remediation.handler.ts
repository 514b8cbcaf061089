import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { remediation } from '../remediation/remediation.js';
import { CancelRemediation } from './cancel-remediation.command.js';
import { cancelRemediation } from './cancel-remediation.js';

@CommandHandler(CancelRemediation)
export class CancelRemediationHandler implements ICommandHandler<CancelRemediation> {
  constructor(private readonly streams: Streams) {}

  execute(command: CancelRemediation): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(remediation, input.itemId, command, (state) => cancelRemediation(input, state));
  }
}
