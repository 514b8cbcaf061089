import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Carry steps forward from the predecessor.' })
export class ConfirmCarryForwardInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;

  @Field(() => [Int], { description: 'The steps, 1 to 4; each is confirmed, all or none.' })
  steps!: number[];
}

export class ConfirmCarryForward implements Command<ConfirmCarryForwardInput> {
  constructor(
    readonly input: ConfirmCarryForwardInput,
    readonly by: CommandContext,
  ) {}
}
