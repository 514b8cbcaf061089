import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { remediation } from '../remediation/remediation.js';
import { RescheduleRemediation } from './reschedule-remediation.command.js';
import { rescheduleRemediation } from './reschedule-remediation.js';

@CommandHandler(RescheduleRemediation)
export class RescheduleRemediationHandler implements ICommandHandler<RescheduleRemediation> {
  constructor(private readonly streams: Streams) {}

  execute(command: RescheduleRemediation): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(remediation, input.itemId, command, (state) => rescheduleRemediation(input, by, state));
  }
}
