import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Set the period a Type 2 report looks at.' })
export class SetObservationPeriodInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => String, { description: 'First day, YYYY-MM-DD.' })
  start!: string;

  @Field(() => String, { description: 'Last day, YYYY-MM-DD.' })
  end!: string;

  @Field(() => String, { nullable: true, description: 'Why the period does not follow the predecessor day on day.' })
  gapReason?: string;
}

export class SetObservationPeriod implements Command<SetObservationPeriodInput> {
  constructor(
    readonly input: SetObservationPeriodInput,
    readonly by: CommandContext,
  ) {}
}
