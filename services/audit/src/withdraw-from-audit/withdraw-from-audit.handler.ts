import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { WithdrawFromAudit } from './withdraw-from-audit.command.js';
import { withdrawFromAudit } from './withdraw-from-audit.js';

@CommandHandler(WithdrawFromAudit)
export class WithdrawFromAuditHandler implements ICommandHandler<WithdrawFromAudit> {
  constructor(private readonly streams: Streams) {}

  execute(command: WithdrawFromAudit): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(auditEngagement, input.auditId, command, (state) => withdrawFromAudit(input, by, state));
  }
}
