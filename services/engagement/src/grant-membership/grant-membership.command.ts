import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Give a person a role.' })
export class GrantMembershipInput extends CommandInput {
  @Field(() => ID, { description: 'Pseudonym of the person, for example p-02.' })
  personRef!: string;

  @Field(() => String, { description: 'TO, CM, CO, RO, EM, AU or AL.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'Audit firm of an AU or AL.' })
  firmId?: string;
}

export class GrantMembership implements Command<GrantMembershipInput> {
  constructor(
    readonly input: GrantMembershipInput,
    readonly by: CommandContext,
  ) {}
}
