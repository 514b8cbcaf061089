import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Say by when an audit that takes too long will be done.' })
export class PlanAuditEndInput extends CommandInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Day, YYYY-MM-DD, today or later.' })
  endsOn!: string;

  @Field(() => String, { description: 'Why it takes longer; at least 20 characters, kept encrypted.' })
  reason!: string;
}

export class PlanAuditEnd implements Command<PlanAuditEndInput> {
  constructor(
    readonly input: PlanAuditEndInput,
    readonly by: CommandContext,
  ) {}
}
