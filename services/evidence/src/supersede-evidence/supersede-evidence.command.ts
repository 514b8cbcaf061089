import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Put newer evidence in the place of an accepted piece.' })
export class SupersedeEvidenceInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => ID, { description: 'The evidence that takes its place.' })
  newEvidenceId!: string;

  @Field(() => String, { description: 'Why; at least 20 characters.' })
  reason!: string;
}

export class SupersedeEvidence implements Command<SupersedeEvidenceInput> {
  constructor(
    readonly input: SupersedeEvidenceInput,
    readonly by: CommandContext,
  ) {}
}
