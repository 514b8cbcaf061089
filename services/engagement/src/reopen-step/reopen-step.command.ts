import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Open a step again.' })
export class ReopenStepInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement of the journey.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The step, 1 to 7.' })
  step!: number;

  @Field(() => String, { nullable: true, description: 'Why; people must say it.' })
  reason?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'For SYS: SCOPE_REOPENED, CRITERION_ADDED, CONTROL_NEED_IDENTIFIED, CONTROL_DEGRADED, ASSESSMENT_STALE or RISK_REASSESSMENT; REQUESTED when absent.',
  })
  cause?: string;

  @Field(() => ID, { nullable: true, description: 'For SYS: the event that is the cause; it opens a step once.' })
  sourceEventId?: string;
}

export class ReopenStep implements Command<ReopenStepInput> {
  constructor(
    readonly input: ReopenStepInput,
    readonly by: CommandContext,
  ) {}
}
