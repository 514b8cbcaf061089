import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { PLATFORM } from '../audit-firm/platform.js';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { InviteObserver } from './invite-observer.command.js';
import { inviteObserver } from './invite-observer.js';

@CommandHandler(InviteObserver)
export class InviteObserverHandler implements ICommandHandler<InviteObserver> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: InviteObserver): Promise<Recorded> {
    const { input, by } = command;
    const engagement = await this.views.one(knownEngagement, input.engagementId, by);
    const firm = await this.streams.state(auditFirm, PLATFORM, input.firmId);
    return this.streams.change(auditorGrants, input.engagementId, command, (state) =>
      inviteObserver(input, by, state, { engagement, firm }),
    );
  }
}
