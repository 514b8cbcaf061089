import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Carry a step forward from the predecessor.' })
export class ConfirmCarryForwardInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The step, 1 to 7.' })
  step!: number;
}

export class ConfirmCarryForward implements Command<ConfirmCarryForwardInput> {
  constructor(
    readonly input: ConfirmCarryForwardInput,
    readonly by: CommandContext,
  ) {}
}
