import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { remediation } from '../remediation/remediation.js';
import { TellRemediationDue } from './tell-remediation-due.command.js';
import { tellRemediationDue } from './tell-remediation-due.js';

@CommandHandler(TellRemediationDue)
export class TellRemediationDueHandler implements ICommandHandler<TellRemediationDue> {
  constructor(private readonly streams: Streams) {}

  execute(command: TellRemediationDue): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(remediation, input.itemId, command, (state) => tellRemediationDue(input, by, state));
  }
}
