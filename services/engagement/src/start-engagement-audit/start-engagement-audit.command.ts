import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Begin the audit of an engagement.' })
export class StartEngagementAuditInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;
}

export class StartEngagementAudit implements Command<StartEngagementAuditInput> {
  constructor(
    readonly input: StartEngagementAuditInput,
    readonly by: CommandContext,
  ) {}
}
