import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { requestView } from '../request-details/request.projection.js';
import { MarkAuditDuration } from './mark-audit-duration.command.js';
import { markAuditDuration } from './mark-audit-duration.js';

@CommandHandler(MarkAuditDuration)
export class MarkAuditDurationHandler implements ICommandHandler<MarkAuditDuration> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: MarkAuditDuration): Promise<Recorded> {
    const { input, by } = command;
    const requests = await this.views.all(requestView, by, { match: { auditId: input.auditId } });
    return this.streams.change(auditEngagement, input.auditId, command, (state) =>
      markAuditDuration(input, by, state, requests),
    );
  }
}
