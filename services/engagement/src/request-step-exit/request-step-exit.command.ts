import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Ask to leave a step.' })
export class RequestStepExitInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The step, 1 to 7.' })
  step!: number;
}

export class RequestStepExit implements Command<RequestStepExitInput> {
  constructor(
    readonly input: RequestStepExitInput,
    readonly by: CommandContext,
  ) {}
}
