import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Open the cycle that follows a completed one.' })
export class OpenSuccessorInput extends CommandInput {
  @Field(() => ID, { description: 'The completed engagement.' })
  predecessorId!: string;

  @Field(() => String, { description: 'TYPE_1 or TYPE_2.' })
  type!: string;

  @Field(() => ID, { nullable: true, description: 'Chosen id; made when absent.' })
  engagementId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in at least 20 characters, when the type is not what the answers of the predecessor recommend.',
  })
  reason?: string;
}

export class OpenSuccessor implements Command<OpenSuccessorInput> {
  constructor(
    readonly input: OpenSuccessorInput,
    readonly by: CommandContext,
  ) {}
}
