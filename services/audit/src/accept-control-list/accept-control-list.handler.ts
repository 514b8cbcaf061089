import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { controlsServing } from '../known-control/controls-serving.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { AcceptControlList } from './accept-control-list.command.js';
import { acceptControlList } from './accept-control-list.js';

@CommandHandler(AcceptControlList)
export class AcceptControlListHandler implements ICommandHandler<AcceptControlList> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: AcceptControlList): Promise<Recorded> {
    const { input, by } = command;
    const audit = await this.streams.state(auditEngagement, by.tenant, input.auditId);
    const engagementId = audit.is === 'ABSENT' ? '' : audit.engagementId;
    const engagement = await this.views.one(knownEngagement, engagementId, by);
    const controls = await controlsServing(this.views, by, engagement?.scope?.criteria ?? []);
    return this.streams.change(auditEngagement, input.auditId, command, (state) =>
      acceptControlList(input, by, state, { engagement, controls }),
    );
  }
}
