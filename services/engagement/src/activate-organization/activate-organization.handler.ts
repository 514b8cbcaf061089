import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { ActivateOrganization } from './activate-organization.command.js';
import { activateOrganization } from './activate-organization.js';

@CommandHandler(ActivateOrganization)
export class ActivateOrganizationHandler implements ICommandHandler<ActivateOrganization> {
  constructor(private readonly streams: Streams) {}

  execute(command: ActivateOrganization): Promise<Recorded> {
    const { by } = command;
    return this.streams.change(organization, by.tenant, command, (state) => activateOrganization(by, state));
  }
}
