import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'End what a firm may see and do in an engagement.' })
export class EndGrantInput extends CommandInput {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId!: string;

  @Field(() => ID, { nullable: true, description: 'The audit firm; the selected one by default.' })
  firmId?: string;

  @Field(() => String, { description: 'Why; kept encrypted.', nullable: true })
  reason?: string;
}

export class EndGrant implements Command<EndGrantInput> {
  constructor(
    readonly input: EndGrantInput,
    readonly by: CommandContext,
  ) {}
}
