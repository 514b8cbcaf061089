import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Plan the audit of an engagement.' })
export class PlanAuditInput extends CommandInput {
  @Field(() => ID, { description: 'Chosen id; made when absent.', nullable: true })
  auditId?: string;

  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => String, { description: 'First day of the audit window, YYYY-MM-DD.' })
  windowStart!: string;

  @Field(() => String, { description: 'Last day of the audit window, YYYY-MM-DD.' })
  windowEnd!: string;
}

export class PlanAudit implements Command<PlanAuditInput> {
  constructor(
    readonly input: PlanAuditInput,
    readonly by: CommandContext,
  ) {}
}
