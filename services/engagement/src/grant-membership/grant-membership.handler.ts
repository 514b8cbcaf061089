import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { GrantMembership } from './grant-membership.command.js';
import { grantMembership } from './grant-membership.js';

@CommandHandler(GrantMembership)
export class GrantMembershipHandler implements ICommandHandler<GrantMembership> {
  constructor(private readonly streams: Streams) {}

  execute(command: GrantMembership): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(organization, by.tenant, command, (state) => grantMembership(input, by, state));
  }
}
