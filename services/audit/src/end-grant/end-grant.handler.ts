import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditView } from '../audit-details/audit.projection.js';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { EndGrant } from './end-grant.command.js';
import { endGrant } from './end-grant.js';

@CommandHandler(EndGrant)
export class EndGrantHandler implements ICommandHandler<EndGrant> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: EndGrant): Promise<Recorded> {
    const { input, by } = command;
    const audits = await this.views.all(auditView, by, { match: { engagementId: input.engagementId } });
    return this.streams.change(auditorGrants, input.engagementId, command, (state) =>
      endGrant(input, by, state, audits),
    );
  }
}
