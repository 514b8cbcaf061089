import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Name the people who answer the auditors.' })
export class NameAuditTeamInput extends CommandInput {
  @Field(() => ID, { description: 'The readiness review.' })
  reviewId!: string;

  @Field(() => ID, { description: 'Lead, as a pseudonym.' })
  leadRef!: string;

  @Field(() => ID, { description: 'Deputy, another person.' })
  deputyRef!: string;

  @Field(() => [ID], { description: 'Further members; may be empty.' })
  memberRefs!: string[];
}

export class NameAuditTeam implements Command<NameAuditTeamInput> {
  constructor(
    readonly input: NameAuditTeamInput,
    readonly by: CommandContext,
  ) {}
}
