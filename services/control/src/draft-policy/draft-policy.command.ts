import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Draft a policy.' })
export class DraftPolicyInput extends CommandInput {
  @Field(() => ID, { nullable: true, description: 'Chosen id; made when absent.' })
  policyId?: string;

  @Field(() => String, { description: 'Title, up to 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'The text, up to 8,192 characters; kept encrypted.' })
  content!: string;

  @Field(() => String, { nullable: true, description: 'Short code, for example `POL-ACCESS`.' })
  code?: string;

  @Field(() => [ID], { nullable: true, description: 'Controls the policy is part of.' })
  controlIds?: string[];
}

export class DraftPolicy implements Command<DraftPolicyInput> {
  constructor(
    readonly input: DraftPolicyInput,
    readonly by: CommandContext,
  ) {}
}
