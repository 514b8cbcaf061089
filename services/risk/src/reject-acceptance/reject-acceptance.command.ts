import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Refuse a proposed acceptance.' })
export class RejectAcceptanceInput extends CommandInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters.' })
  reason!: string;
}

export class RejectAcceptance implements Command<RejectAcceptanceInput> {
  constructor(
    readonly input: RejectAcceptanceInput,
    readonly by: CommandContext,
  ) {}
}
