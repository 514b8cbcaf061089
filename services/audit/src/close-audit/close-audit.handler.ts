import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { CloseAudit } from './close-audit.command.js';
import { closeAudit } from './close-audit.js';

@CommandHandler(CloseAudit)
export class CloseAuditHandler implements ICommandHandler<CloseAudit> {
  constructor(private readonly streams: Streams) {}

  execute(command: CloseAudit): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(auditEngagement, input.auditId, command, (state) => closeAudit(input, state));
  }
}
