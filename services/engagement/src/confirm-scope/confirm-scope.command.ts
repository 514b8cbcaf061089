import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Confirm the scope.' })
export class ConfirmScopeInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;
}

export class ConfirmScope implements Command<ConfirmScopeInput> {
  constructor(
    readonly input: ConfirmScopeInput,
    readonly by: CommandContext,
  ) {}
}
