import { InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Sign the closing of the organization of your token.' })
export class CloseOrganizationInput extends CommandInput {}

export class CloseOrganization implements Command<CloseOrganizationInput> {
  constructor(
    readonly input: CloseOrganizationInput,
    readonly by: CommandContext,
  ) {}
}
