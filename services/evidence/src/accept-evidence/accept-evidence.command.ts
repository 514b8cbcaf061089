import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Accept one submitted piece of evidence.' })
export class AcceptEvidenceInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence to accept; it must be SUBMITTED.' })
  evidenceId!: string;
}

export class AcceptEvidence implements Command<AcceptEvidenceInput> {
  constructor(
    readonly input: AcceptEvidenceInput,
    readonly by: CommandContext,
  ) {}
}
