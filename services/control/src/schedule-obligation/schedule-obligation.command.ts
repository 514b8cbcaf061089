import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Put an obligation into the calendar.' })
export class ScheduleObligationInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Chosen id; made when absent.' })
  obligationId?: string;

  @Field(() => String, {
    description:
      'CONTROL_OCCURRENCE, REAUDIT, RISK_ASSESSMENT, POLICY_REVIEW, VENDOR_REVIEW, EVIDENCE_RENEWAL or OTHER.',
  })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The control it is about.' })
  controlId?: string;

  @Field(() => ID, { nullable: true, description: 'The engagement it is about.' })
  engagementId?: string;

  @Field(() => String, { description: 'Day it is due, YYYY-MM-DD.' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'DAILY, WEEKLY, MONTHLY, QUARTERLY, SEMI_ANNUAL, ANNUAL, or ONCE, which is the default.',
  })
  recurrence?: string;

  @Field(() => String, { nullable: true, description: 'The occurrence of a control it asks for.' })
  occurrenceKey?: string;
}

export class ScheduleObligation implements Command<ScheduleObligationInput> {
  constructor(
    readonly input: ScheduleObligationInput,
    readonly by: CommandContext,
  ) {}
}
