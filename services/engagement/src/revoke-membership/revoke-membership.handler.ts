import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { RevokeMembership } from './revoke-membership.command.js';
import { revokeMembership } from './revoke-membership.js';

@CommandHandler(RevokeMembership)
export class RevokeMembershipHandler implements ICommandHandler<RevokeMembership> {
  constructor(private readonly streams: Streams) {}

  execute(command: RevokeMembership): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(organization, by.tenant, command, (state) => revokeMembership(input, by, state));
  }
}
