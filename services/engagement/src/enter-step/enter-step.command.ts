import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Enter a step whose time has come.' })
export class EnterStepInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The step, 1 to 7.' })
  step!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Fieldwork of a Type 2 may begin before its period ends (AUD-2).',
  })
  interim?: boolean;
}

export class EnterStep implements Command<EnterStepInput> {
  constructor(
    readonly input: EnterStepInput,
    readonly by: CommandContext,
  ) {}
}
