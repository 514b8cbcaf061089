import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { knownAudit } from '../known-audit/known-audit.projection.js';
import { organization } from '../organization/organization.js';
import { CloseOrganization } from './close-organization.command.js';
import { closeOrganization } from './close-organization.js';

@CommandHandler(CloseOrganization)
export class CloseOrganizationHandler implements ICommandHandler<CloseOrganization> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: CloseOrganization): Promise<Recorded> {
    const { by } = command;
    const running = await this.views.all(knownAudit, by, { match: { running: true } });
    const openAudits = running.map(({ id }) => id);
    return this.streams.change(organization, by.tenant, command, (state) => closeOrganization(by, state, openAudits));
  }
}
