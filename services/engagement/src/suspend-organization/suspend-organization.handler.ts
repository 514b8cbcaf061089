import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { SuspendOrganization } from './suspend-organization.command.js';
import { suspendOrganization } from './suspend-organization.js';

@CommandHandler(SuspendOrganization)
export class SuspendOrganizationHandler implements ICommandHandler<SuspendOrganization> {
  constructor(private readonly streams: Streams) {}

  execute(command: SuspendOrganization): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(organization, by.tenant, command, (state) => suspendOrganization(input, by, state));
  }
}
