import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say that a risk needs a control that is not there yet.' })
export class IdentifyControlNeedInput extends CommandInput {
  @Field(() => ID, { description: 'The risk assessment.' })
  assessmentId!: string;

  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  needId?: string;

  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => [String], { description: 'Criteria the control shall serve.' })
  criteria!: string[];

  @Field(() => String, { description: 'What is needed; kept encrypted.' })
  text!: string;
}

export class IdentifyControlNeed implements Command<IdentifyControlNeedInput> {
  constructor(
    readonly input: IdentifyControlNeedInput,
    readonly by: CommandContext,
  ) {}
}
