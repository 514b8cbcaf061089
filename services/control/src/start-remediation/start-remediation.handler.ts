import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { remediation } from '../remediation/remediation.js';
import { StartRemediation } from './start-remediation.command.js';
import { startRemediation } from './start-remediation.js';

@CommandHandler(StartRemediation)
export class StartRemediationHandler implements ICommandHandler<StartRemediation> {
  constructor(private readonly streams: Streams) {}

  execute(command: StartRemediation): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(remediation, input.itemId, command, (state) => startRemediation(input, by, state));
  }
}
