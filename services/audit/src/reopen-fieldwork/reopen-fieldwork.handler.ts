import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { ReopenFieldwork } from './reopen-fieldwork.command.js';
import { reopenFieldwork } from './reopen-fieldwork.js';

@CommandHandler(ReopenFieldwork)
export class ReopenFieldworkHandler implements ICommandHandler<ReopenFieldwork> {
  constructor(private readonly streams: Streams) {}

  execute(command: ReopenFieldwork): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(auditEngagement, input.auditId, command, (state) => reopenFieldwork(input, by, state));
  }
}
