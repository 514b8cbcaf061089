import { InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Activate the organization of your token.' })
export class ActivateOrganizationInput extends CommandInput {}

export class ActivateOrganization implements Command<ActivateOrganizationInput> {
  constructor(
    readonly input: ActivateOrganizationInput,
    readonly by: CommandContext,
  ) {}
}
