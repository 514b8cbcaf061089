import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { fieldworkGate } from './fieldwork-gate.js';
import { StartFieldwork } from './start-fieldwork.command.js';
import { startFieldwork } from './start-fieldwork.js';

@CommandHandler(StartFieldwork)
export class StartFieldworkHandler implements ICommandHandler<StartFieldwork> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: StartFieldwork): Promise<Recorded> {
    const { input, by } = command;
    const audit = await this.streams.state(auditEngagement, by.tenant, input.auditId);
    const gate = audit.is === 'ABSENT' ? undefined : await fieldworkGate(this.streams, this.views, by, audit);
    return this.streams.change(auditEngagement, input.auditId, command, (state) =>
      startFieldwork(input, by, state, gate),
    );
  }
}
