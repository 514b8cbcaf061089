import { Field, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Suspend the organization of your token.' })
export class SuspendOrganizationInput extends CommandInput {
  @Field(() => String, { description: 'NON_PAYMENT, TERMS_BREACH, SECURITY or REQUESTED.' })
  reasonCode!: string;
}

export class SuspendOrganization implements Command<SuspendOrganizationInput> {
  constructor(
    readonly input: SuspendOrganizationInput,
    readonly by: CommandContext,
  ) {}
}
