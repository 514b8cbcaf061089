import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Freeze the description for an audit.' })
export class FreezeSystemDescriptionInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement whose audit has begun.' })
  engagementId!: string;
}

export class FreezeSystemDescription implements Command<FreezeSystemDescriptionInput> {
  constructor(
    readonly input: FreezeSystemDescriptionInput,
    readonly by: CommandContext,
  ) {}
}
