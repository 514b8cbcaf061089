import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Plan to implement a control.' })
export class PlanImplementationInput extends CommandInput {
  @Field(() => ID, { description: 'The control.' })
  controlId!: string;

  @Field(() => String, { nullable: true, description: 'Day it is to be implemented by, YYYY-MM-DD.' })
  plannedFor?: string;
}

export class PlanImplementation implements Command<PlanImplementationInput> {
  constructor(
    readonly input: PlanImplementationInput,
    readonly by: CommandContext,
  ) {}
}
