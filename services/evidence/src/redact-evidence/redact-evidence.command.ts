import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Put a redacted file in the place of what a piece of evidence shows.' })
export class RedactEvidenceInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence; it must be ACCEPTED.' })
  evidenceId!: string;

  @Field(() => String, { description: 'Digest of the redacted file, which was uploaded before.' })
  replacementDigest!: string;

  @Field(() => String, { description: 'Why, at least 20 characters; kept encrypted.' })
  reason!: string;
}

export class RedactEvidence implements Command<RedactEvidenceInput> {
  constructor(
    readonly input: RedactEvidenceInput,
    readonly by: CommandContext,
  ) {}
}
