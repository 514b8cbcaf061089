import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { organization } from '../organization/organization.js';
import { RegisterOrganization } from './register-organization.command.js';
import { registerOrganization } from './register-organization.js';

@CommandHandler(RegisterOrganization)
export class RegisterOrganizationHandler implements ICommandHandler<RegisterOrganization> {
  constructor(private readonly streams: Streams) {}

  execute(command: RegisterOrganization): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(organization, input.slug, command, (state) => registerOrganization(input, by, state));
  }
}
