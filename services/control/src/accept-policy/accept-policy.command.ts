import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Accept a policy for oneself.' })
export class AcceptPolicyInput extends CommandInput {
  @Field(() => ID, { description: 'The policy.' })
  policyId!: string;

  @Field(() => Int, { description: 'The version accepted; it must be the one in force.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The person who accepts: oneself, which is the default.' })
  personRef?: string;
}

export class AcceptPolicy implements Command<AcceptPolicyInput> {
  constructor(
    readonly input: AcceptPolicyInput,
    readonly by: CommandContext,
  ) {}
}
