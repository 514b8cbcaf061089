import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Open a confirmed scope again.' })
export class ReopenScopeInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export class ReopenScope implements Command<ReopenScopeInput> {
  constructor(
    readonly input: ReopenScopeInput,
    readonly by: CommandContext,
  ) {}
}
