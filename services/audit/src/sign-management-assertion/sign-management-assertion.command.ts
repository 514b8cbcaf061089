import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Sign management’s assertion about the system that is audited.' })
export class SignManagementAssertionInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;
}

export class SignManagementAssertion implements Command<SignManagementAssertionInput> {
  constructor(
    readonly input: SignManagementAssertionInput,
    readonly by: CommandContext,
  ) {}
}
