import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Reject one submitted piece of evidence.' })
export class RejectEvidenceInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters.' })
  reason!: string;
}

export class RejectEvidence implements Command<RejectEvidenceInput> {
  constructor(
    readonly input: RejectEvidenceInput,
    readonly by: CommandContext,
  ) {}
}
