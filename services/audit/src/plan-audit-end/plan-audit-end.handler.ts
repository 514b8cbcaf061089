import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { PlanAuditEnd } from './plan-audit-end.command.js';
import { planAuditEnd } from './plan-audit-end.js';

@CommandHandler(PlanAuditEnd)
export class PlanAuditEndHandler implements ICommandHandler<PlanAuditEnd> {
  constructor(private readonly streams: Streams) {}

  execute(command: PlanAuditEnd): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(auditEngagement, input.auditId, command, (state) => planAuditEnd(input, by, state));
  }
}
