import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Open a report cycle.' })
export class OpenEngagementInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Chosen id; made when absent.' })
  engagementId?: string;

  @Field(() => String, { nullable: true, description: 'SOC2; nothing else is supported.' })
  kind?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'System the report is about; the organization has one, with its own id.',
  })
  systemId?: string;
}

export class OpenEngagement implements Command<OpenEngagementInput> {
  constructor(
    readonly input: OpenEngagementInput,
    readonly by: CommandContext,
  ) {}
}
