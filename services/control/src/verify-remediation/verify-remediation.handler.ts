import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { remediation } from '../remediation/remediation.js';
import { VerifyRemediation } from './verify-remediation.command.js';
import { verifyRemediation } from './verify-remediation.js';

@CommandHandler(VerifyRemediation)
export class VerifyRemediationHandler implements ICommandHandler<VerifyRemediation> {
  constructor(private readonly streams: Streams) {}

  execute(command: VerifyRemediation): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(remediation, input.itemId, command, (state) => verifyRemediation(input, by, state));
  }
}
