import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Lock the scope for the audit.' })
export class LockScopeInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;
}

export class LockScope implements Command<LockScopeInput> {
  constructor(
    readonly input: LockScopeInput,
    readonly by: CommandContext,
  ) {}
}
