import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { firmRecords } from '../audit-firm/firm-records.js';
import { auditorGrants, grantedFirms } from '../auditor-grants/auditor-grants.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { SelectFirm } from './select-firm.command.js';
import { selectFirm } from './select-firm.js';

@CommandHandler(SelectFirm)
export class SelectFirmHandler implements ICommandHandler<SelectFirm> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: SelectFirm): Promise<Recorded> {
    const { input, by } = command;
    const engagement = await this.views.one(knownEngagement, input.engagementId, by);
    const invited = grantedFirms(await this.streams.state(auditorGrants, by.tenant, input.engagementId));
    const firms = await firmRecords(this.streams, [...invited, input.firmId]);
    return this.streams.change(auditorGrants, input.engagementId, command, (state) =>
      selectFirm(input, by, state, { engagement, firms }),
    );
  }
}
