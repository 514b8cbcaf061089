import { Field, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say how far the company has come.' })
export class ChangeStageInput extends CommandInput {
  @Field(() => String, { description: 'STARTUP, GROWTH or ENTERPRISE.' })
  stage!: string;

  @Field(() => Int, { description: 'Number of people, at least 1.' })
  headcount!: number;

  @Field(() => String, {
    description: 'Why; at least 20 characters when the stage is not the one the headcount proposes.',
  })
  reason!: string;
}

export class ChangeStage implements Command<ChangeStageInput> {
  constructor(
    readonly input: ChangeStageInput,
    readonly by: CommandContext,
  ) {}
}
