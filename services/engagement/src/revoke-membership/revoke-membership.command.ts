import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take a role from a person.' })
export class RevokeMembershipInput extends CommandInput {
  @Field(() => ID, { description: 'Pseudonym of the person.' })
  personRef!: string;

  @Field(() => String, { description: 'The role to take.' })
  role!: string;

  @Field(() => String, { nullable: true, description: 'Instant from which it ends, RFC 3339 UTC; now when absent.' })
  effectiveAt?: string;
}

export class RevokeMembership implements Command<RevokeMembershipInput> {
  constructor(
    readonly input: RevokeMembershipInput,
    readonly by: CommandContext,
  ) {}
}
