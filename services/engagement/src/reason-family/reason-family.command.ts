import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say why a family of controls is not needed.' })
export class ReasonFamilyInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;

  @Field(() => String, { description: 'One of the nine families that step 3 asks for, for example FIREWALL.' })
  family!: string;

  @Field(() => String, { description: 'Why, in at least 20 characters; encrypted in the log.' })
  reason!: string;
}

export class ReasonFamily implements Command<ReasonFamilyInput> {
  constructor(
    readonly input: ReasonFamilyInput,
    readonly by: CommandContext,
  ) {}
}
