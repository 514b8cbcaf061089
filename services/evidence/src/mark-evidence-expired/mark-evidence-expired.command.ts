import { Field, ID, InputType } from '@nestjs/graphql';
import type { Command, CommandContext } from '@attestry/service-kit';
import { CommandInput } from '@attestry/service-kit';

@InputType({ description: 'Note that accepted evidence is expired by its frequency.' })
export class MarkEvidenceExpiredInput extends CommandInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;
}

export class MarkEvidenceExpired implements Command<MarkEvidenceExpiredInput> {
  constructor(
    readonly input: MarkEvidenceExpiredInput,
    readonly by: CommandContext,
  ) {}
}
