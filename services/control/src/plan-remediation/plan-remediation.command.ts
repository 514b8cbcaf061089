import { Field, Float, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Plan work that closes a gap.' })
export class PlanRemediationInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Chosen id; made when absent.' })
  itemId?: string;

  @Field(() => String, { description: 'GAP, RISK, DEVIATION or MONITOR.' })
  source!: string;

  @Field(() => ID, { description: 'The gap assessment, risk, exception or collector run behind it.' })
  sourceId!: string;

  @Field(() => [String], { description: 'Criteria whose gap it closes; at least one.' })
  criteria!: string[];

  @Field(() => ID, { nullable: true, description: 'The control it works on.' })
  controlId?: string;

  @Field(() => Float, { description: 'Effort in points, a whole number from 1 to 13 (REM-1).' })
  effort!: number;

  @Field(() => String, { description: 'Day it is due, YYYY-MM-DD, not in the past (REM-2).' })
  dueOn!: string;

  @Field(() => String, { description: 'Who does it, by pseudonym.' })
  ownerRef!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Root cause; needed for an item of source DEVIATION (REM-5). Kept encrypted.',
  })
  rootCause?: string;

  @Field(() => ID, { nullable: true, description: 'The engagement; that of the gap assessment when absent.' })
  engagementId?: string;
}

export class PlanRemediation implements Command<PlanRemediationInput> {
  constructor(
    readonly input: PlanRemediationInput,
    readonly by: CommandContext,
  ) {}
}
