import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Take back evidence that nobody has judged yet.' })
export class WithdrawEvidenceInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters.' })
  reason!: string;
}

export class WithdrawEvidence implements Command<WithdrawEvidenceInput> {
  constructor(
    readonly input: WithdrawEvidenceInput,
    readonly by: CommandContext,
  ) {}
}
